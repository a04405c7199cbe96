import { longestMailAddress, type MailReader, mailAddress, mailTo } from '../../../outputs/mail.ts';
import type { Output } from './output.ts';

/** Opens the mail program with a summary; when the program would cut it off, copies the text instead. */
export const sendMail =
  (reader: MailReader): Output =>
  async (context) => {
    const { sender, words } = context;
    const mail = mailTo(reader, context, sender);
    const address = mailAddress(mail);
    const say = (what: 'mailOpened' | 'mailCopied' | 'mailByHand') =>
      words.translator.text(`send.${what}.${reader}`, { email: mail.to });
    if (address.length <= longestMailAddress) {
      location.href = address;
      return { say: say('mailOpened') };
    }
    try {
      await navigator.clipboard.writeText(mail.body);
      return { say: say('mailCopied') };
    } catch {
      return { say: say('mailByHand'), copyByHand: mail.body };
    }
  };
