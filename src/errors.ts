/** The command cannot run as it was called: unknown option value, no study folder. One line, and what to do. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The machine lacks something that the command needs: a browser, a writable folder. One line, and what to do. Exit code 2. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}
