import { parseAmount } from '../../../domain/money/parse-amount';

describe('euros as people type them', () => {
  test.each([
    ['12500', 1_250_000],
    ['€ 12.500', 1_250_000],
    ['€12.500,-', 1_250_000],
    ['12.500,--', 1_250_000],
    ['12.500,50', 1_250_050],
    ['12,500.50', 1_250_050],
    ['12 500,50', 1_250_050],
    ['12\u00a0500', 1_250_000],
    ['1250.5', 125_050],
    ['1,5', 150],
    ['1.234.567,89', 123_456_789],
    ['1,234,567.89', 123_456_789],
    ['12.500 euro', 1_250_000],
    ['EUR 12.500', 1_250_000],
    ['0', 0],
    ['0,05', 5],
    ['1.000.000.000', 100_000_000_000],
  ])('%s is so many cents: %d', (typed, cents) => {
    expect(parseAmount(typed)).toEqual({ cents });
  });

  test.each([
    ['-500', 'negative'],
    ['− 500', 'negative'],
    ['€ –500', 'negative'],
    ['12.345.67', 'not-an-amount'],
    ['1.250.50', 'not-an-amount'],
    ['12.34.567', 'not-an-amount'],
    ['1.234,567', 'not-an-amount'],
    ['12,3456', 'not-an-amount'],
    ['1234.567', 'not-an-amount'],
    ['0,125', 'not-an-amount'],
    ['0.500', 'not-an-amount'],
    ['', 'not-an-amount'],
    ['€', 'not-an-amount'],
    ['tien', 'not-an-amount'],
    ['12k', 'not-an-amount'],
    ['1e5', 'not-an-amount'],
    ['12,', 'not-an-amount'],
    [',50', 'not-an-amount'],
    ['1.000.000.000,01', 'out-of-range'],
    ['99999999999999999999999', 'out-of-range'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(parseAmount(typed)).toEqual({ problem });
  });
});
