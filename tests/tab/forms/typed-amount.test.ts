import { parseAmount } from '../../../domain/money/parse-amount';
import { typedAmount } from '../../../tab/forms/typed-amount';

describe('an amount in a field', () => {
  it('is written as the reader writes it, with cents only where there are any', () => {
    expect(typedAmount(1_250_000, 'nl')).toBe('12500');
    expect(typedAmount(1_250_050, 'nl')).toBe('12500,50');
    expect(typedAmount(1_250_050, 'en')).toBe('12500.50');
    expect(typedAmount(undefined, 'nl')).toBe('');
  });

  it('is read back as what it was, also where it could be taken for thousands', () => {
    for (const cents of [0, 5, 100_000, 123_456, 1_234_567_890])
      for (const language of ['nl', 'en'] as const)
        expect(parseAmount(typedAmount(cents, language))).toEqual({ cents });
  });
});
