import assert from 'node:assert/strict';
import { test } from 'node:test';
import { degreesMeant } from './degrees-meant.ts';

test('degrees as encyclopaedias print them are plain figures, below zero in the south and west', () => {
  assert.deepEqual(degreesMeant('129°00′E'), { value: 129, axis: 'longitude' });
  assert.deepEqual(degreesMeant('42° 33\' 10" N'), { value: 42.5528, axis: 'latitude' });
  assert.deepEqual(degreesMeant('W 0.5'), { value: -0.5, axis: 'longitude' });
  assert.deepEqual(degreesMeant('33,5°S'), { value: -33.5, axis: 'latitude' });
  assert.deepEqual(degreesMeant('129.01°'), { value: 129.01 });
});

test('what has no sign of degrees is none', () => {
  for (const text of ['129.01', 'Milltown', '5 km', '', '1290°E', '12 E 4'])
    assert.equal(degreesMeant(text), undefined);
});
