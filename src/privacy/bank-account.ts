import { type Detector, sure } from './finding.ts';

const banks =
  'BCA|BRI|BNI|BTN|BSI|BPD|BJB|CIMB(?: Niaga)?|Mandiri|Danamon|Permata|Muamalat|Bukopin|Mega|Panin|OCBC|Maybank|Jenius|SeaBank|Jago|Bank(?: \\p{L}+){1,2}';
const account = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Nn]o(?:mor)?\.? ?)?(?:[Rr]ek(?:ening)?|REK(?:ENING)?|[Nn]orek)|${banks})(?![\p{L}])(?<between>[^\d\n]{0,30})(?<digits>\d(?:[ .\u00a0-]?\d){7,17})(?!\d)`,
  'gu',
);

/** Eight to eighteen digits after `rekening`, `no. rek` or the name of a bank. Amounts (`Rp`, `10.000.000`) and dates are none. */
export const findBankAccounts: Detector = (text) =>
  [...text.matchAll(account)].flatMap((match) => {
    const { between = '', digits = '' } = match.groups ?? {};
    const isAmount = /\bRp\b/i.test(between) || /^\d{1,3}(?:\.\d{3})+$/.test(digits);
    const isDate = /^\d{1,2}[-. ]\d{1,2}[-. ]\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(digits);
    const end = match.index + match[0].length;
    return isAmount || isDate ? [] : [sure('account', end - digits.length, end)];
  });
