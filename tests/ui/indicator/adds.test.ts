import { expect, test } from 'vitest';
import { indicator } from '../../../src/indicators/catalogue';
import { additive } from '../../../src/ui/indicator/adds';

test('money adds up by its converted column, in either currency', () => {
  expect(additive(indicator('I02'), 'VND')).toEqual({ column: 'vnd_u', divisor: 1e9 });
  expect(additive(indicator('I02'), 'USD')).toEqual({ column: 'usd_u', divisor: 1e6 });
});

test('records that are counted add up by their number', () =>
  expect(additive(indicator('O06'), 'VND')).toEqual({ column: null, divisor: 1 }));

test('ratios and distinct counts do not add up', () => {
  expect(additive(indicator('I03'), 'VND')).toBeNull();
  expect(additive(indicator('O07'), 'VND')).toBeNull();
});
