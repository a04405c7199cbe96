import type { MessageKey } from '../../i18n/message-key.ts';

export type Texts = Readonly<Partial<Record<MessageKey, string>>>;

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const fetchTexts = async (address: string): Promise<Texts> => {
  const response = await fetch(address);
  const texts: unknown = await response.json();
  if (!response.ok || !isTexts(texts)) throw new Error(`${address} holds no texts.`);
  return texts;
};

let loading: Promise<Texts> | undefined;

/** The texts of what is seldom used, loaded once for a page; after a failure the next call tries again. */
export const loadTexts = (address: string): Promise<Texts> => {
  loading ??= fetchTexts(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
};
