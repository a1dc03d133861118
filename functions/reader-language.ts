import type { Language } from '../i18n/reader';

/**
 * The language a caller reads best of those there are (RFC 9110, `Accept-Language`), or undefined when it names neither.
 *
 * @example readerLanguage('de, en-GB;q=0.8, nl;q=0.5') // 'en'
 */
export function readerLanguage(header: string | null): Language | undefined {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const quality = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { language: tag.split('-')[0], quality };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const first = wanted.find(({ language }) => language === 'nl' || language === 'en');
  return first && (first.language === 'en' ? 'en' : 'nl');
}
