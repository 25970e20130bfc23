import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressWithView, viewInAddress } from './view-address.ts';

const PAGE = 'https://harbour.example/boats/?kind=all#chart-boats';

test('the view of a chart stands in the address beside everything else that is there', () => {
  const address = addressWithView(PAGE, 'boats', { period: '2001..2003', scale: 'log' });
  assert.equal(address, 'https://harbour.example/boats/?kind=all&boats.period=2001..2003&boats.scale=log#chart-boats');
  assert.deepEqual(viewInAddress(address, 'boats'), { period: '2001..2003', scale: 'log' });
  assert.deepEqual(viewInAddress(address, 'ships'), {});
});

test('the whole chart leaves no trace in the address', () => {
  assert.equal(addressWithView(addressWithView(PAGE, 'boats', { off: '2' }), 'boats', {}), PAGE);
});
