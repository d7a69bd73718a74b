import { fileMessages } from './file-messages.ts';

export type { MessageArgs } from './message.ts';

/** Every diagnostic code with its severity and its sentences. The only place where a problem is put into words. */
export const catalogue = {
  ...fileMessages,
};
export type Code = keyof typeof catalogue;
