import type { Outcome, Tool } from '../share-bar/tool.ts';
import { longestMailAddress, mailAddress, mailText } from './mail-text.ts';

/** Opens the mail program with a summary; where the program would cut it off, copies the text instead. */
export const sendMail: Tool = async (context): Promise<Outcome> => {
  const { sender, words } = context;
  const { text } = words.translator;
  const mail = mailText(context);
  const address = mailAddress(sender.email, mail);
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
