import { longestMailAddress, mailAddress, mailTo } from '../../../outputs/mail.ts';
import type { Output } from './output.ts';

/** Opens the mail program with a summary; when the program would cut it off, copies the text instead. */
export const sendMail: Output = async (context) => {
  const { sender, words } = context;
  const { text } = words.translator;
  const mail = mailTo('provider', context, sender);
  const address = mailAddress(mail);
  if (address.length <= longestMailAddress) {
    location.href = address;
    return { say: text('send.mailOpened', { email: sender.email }) };
  }
  try {
    await navigator.clipboard.writeText(mail.body);
    return { say: text('send.mailCopied', { email: sender.email }) };
  } catch {
    return { say: text('send.mailByHand', { email: sender.email }), copyByHand: mail.body };
  }
};
