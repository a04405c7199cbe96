import { describe, expect, test } from 'vitest';
import { addressWith, type Estimate } from '../../src/estimate/index.ts';
import { longestMailAddress, type Mail, type MailReader, mailAddress, mailTo } from '../../src/outputs/mail.ts';
import { outputContext } from '../../src/outputs/output-context.ts';
import { example, wordsIn } from '../support/estimates.ts';
import { plain } from '../support/plain.ts';
import { priceList } from '../support/published.ts';

const sender = { name: 'IT Voorbeeld', email: 'info@site.example' };

const mail = (reader: MailReader, estimate: Estimate = example): Mail => {
  const context = { list: priceList, holidays: { status: 'none' }, words: wordsIn.en } as const;
  return mailTo(
    reader,
    outputContext(estimate, addressWith('https://site.example/calculator/', estimate), context),
    sender,
  );
};

describe('a mail', () => {
  test('to the client has no address yet, and says who it is from', () => {
    const { to, subject, body } = mail('client');
    expect(to).toBe('');
    expect(subject).toMatch(/^Estimate [0-9A-Z]{4}-[0-9A-Z]{4} from IT Voorbeeld$/);
    expect(body).toMatch(/^Here is our estimate\.\r\n\r\n/);
    expect(mailAddress(mail('client'))).toMatch(/^mailto:\?subject=/);
  });

  test('to the provider has its address, and says what it is for', () => {
    const { to, subject, body } = mail('provider');
    expect(to).toBe(sender.email);
    expect(subject).toMatch(/^Question about estimate [0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(body).toMatch(/^I would like to discuss this estimate\.\r\n\r\n/);
  });

  test('says the same to both', () => {
    const [client, provider] = [mail('client'), mail('provider')].map(({ body }) => body.split('\r\n').slice(1));
    expect(client).toEqual(provider);
  });

  test('of the worked example fits in a mail address, its report included', () => {
    expect(mailAddress(mail('client')).length).toBeLessThanOrEqual(longestMailAddress);
  });

  test('has no hard spaces and no empty lines in a row', () => {
    const { body } = mail('client');
    expect(body).toBe(plain(body));
    expect(body).not.toContain('\r\n\r\n\r\n');
  });
});
