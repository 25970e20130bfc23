import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inForce, periodsOf, type Rule } from './in-force.ts';
import { rule } from './testing/rule.ts';

const AS_OF = '2026-01-01';
const plain = { grace: {}, due: {} };
const state = (rules: Rule[], day: string) => inForce(plain, rules, day, AS_OF).state;

test('a ban holds from its first day to the day before it ends', () => {
  const ban = [rule('1-a', 'ban', '2016-03-02', '2017-08-05')];
  const days = ['2016-03-01', '2016-03-02', '2016-03-03', '2017-08-04', '2017-08-05', '2017-08-06'];
  assert.deepEqual(
    days.map((day) => state(ban, day)),
    ['allowed', 'banned', 'banned', 'banned', 'allowed', 'allowed'],
  );
});

test('of measures that hold at once the later decides, and of those that began together the ban', () => {
  const ban = rule('1-a', 'ban', '2016-03-02');
  const cap = rule('2-a', 'cap', '2016-11-30', '2017-08-05');
  const days = ['2016-11-29', '2016-11-30', '2016-12-01', '2017-08-04', '2017-08-05'];
  assert.deepEqual(
    days.map((day) => state([cap, ban], day)),
    ['banned', 'capped', 'capped', 'capped', 'banned'],
  );
  const together = rule('3-a', 'cap', '2016-03-02');
  assert.equal(state([ban, together], '2016-03-02'), 'banned');
  assert.equal(state([together, ban], '2016-03-02'), 'banned');
});

test('the answer names every measure that holds, the one that decides first', () => {
  const ban = rule('1-a', 'ban', '2016-03-02');
  const cap = rule('2-a', 'cap', '2016-11-30', '2017-08-05');
  const on = (day: string) => {
    const { rule: decides, beside = [] } = inForce(plain, [ban, cap], day, AS_OF);
    return [decides, ...beside].map((each) => each?.id);
  };
  assert.deepEqual(['2016-11-29', '2016-11-30', '2017-08-04', '2017-08-05'].map(on), [
    ['1-a'],
    ['2-a', '1-a'],
    ['2-a', '1-a'],
    ['1-a'],
  ]);
});

test('a measure that was adopted but has not begun is told of until it begins, unless it never does', () => {
  const later = { ...rule('1-a', 'cap', '2017-10-01'), adopted: '2017-09-11' };
  const never = { ...rule('1-b', 'cap', '2017-09-20', '2017-09-20'), adopted: '2017-09-11' };
  const days = ['2017-09-10', '2017-09-11', '2017-09-30', '2017-10-01'];
  assert.deepEqual(
    days.map((day) => inForce(plain, [later, never], day, AS_OF).ahead?.id),
    [undefined, '1-a', '1-a', undefined],
  );
  assert.deepEqual(
    periodsOf(plain, [later, never], '2017-01-01', AS_OF).map(({ from }) => from),
    ['2017-01-01', '2017-09-11', '2017-10-01'],
  );
});

test('a measure replaced before it began is told of until the one in its place is adopted', () => {
  const now = rule('1-a', 'cap', '2017-10-01', '2018-01-01');
  const never = { ...rule('1-b', 'cap', '2018-01-01', '2018-01-01'), adopted: '2017-09-11' };
  const instead = { ...rule('2-a', 'cap', '2018-01-01'), adopted: '2017-12-22' };
  const told = (day: string) => {
    const { state: held, ahead } = inForce(plain, [now, never, instead], day, AS_OF);
    return `${held} ${ahead?.id ?? ''}`;
  };
  assert.deepEqual(['2017-12-21', '2017-12-22', '2017-12-23', '2017-12-31', '2018-01-01'].map(told), [
    'capped 1-b',
    'capped 2-a',
    'capped 2-a',
    'capped 2-a',
    'capped ',
  ]);
});

test('what is demanded by a day is due on that day, and overdue from the day after', () => {
  const duty = rule('1-a', 'obligation', '2017-12-22');
  const days = ['2017-12-21', '2017-12-22', '2017-12-23', '2019-12-21', '2019-12-22', '2019-12-23'];
  const asked = { grace: {}, due: { '1-a': '2019-12-22' } };
  assert.deepEqual(
    days.map((day) => inForce(asked, [duty], day, AS_OF).state),
    ['permitted', 'due', 'due', 'due', 'due', 'overdue'],
  );
  assert.deepEqual(
    periodsOf(asked, [duty], '2017-01-01', AS_OF).map(({ from, to }) => [from, to]),
    [
      ['2017-01-01', '2017-12-21'],
      ['2017-12-22', '2019-12-22'],
      ['2019-12-23', undefined],
    ],
  );
});

test('a measure replaced before it began never holds', () => {
  const never = [rule('1-a', 'cap', '2018-01-01', '2018-01-01')];
  for (const day of ['2017-12-31', '2018-01-01', '2018-01-02']) assert.equal(state(never, day), 'allowed');
});

test('duties and restrictions neither ban nor cap', () => {
  assert.equal(state([rule('1-a', 'obligation', '2016-03-02')], '2016-03-02'), 'allowed');
  assert.equal(state([rule('1-a', 'restriction', '2016-03-02')], '2016-03-02'), 'allowed');
});

test('where only the month is known, the days of that month are not known, and those around it are', () => {
  const ban = [rule('1-a', 'ban', '2016-03')];
  const days = ['2016-02-29', '2016-03-01', '2016-03-30', '2016-03-31', '2016-04-01'];
  assert.deepEqual(
    days.map((day) => state(ban, day)),
    ['allowed', 'unknown', 'unknown', 'banned', 'banned'],
  );
});

test('after the last day of the evidence nothing is known', () => {
  const ban = [rule('1-a', 'ban', '2016-03-02')];
  assert.equal(state(ban, AS_OF), 'banned');
  assert.equal(state(ban, '2026-01-02'), 'unknown');
});

test('the time for earlier contracts includes its last day, and an unknown one is said to be unknown', () => {
  const ban = rule('1-a', 'ban', '2017-09-11');
  const graceOn = (day: string) => inForce({ ...plain, grace: { '1-a': '2017-12-10' } }, [ban], day, AS_OF).grace;
  assert.deepEqual(graceOn('2017-12-09'), { until: '2017-12-10', running: true });
  assert.deepEqual(graceOn('2017-12-10'), { until: '2017-12-10', running: true });
  assert.deepEqual(graceOn('2017-12-11'), { until: '2017-12-10', running: false });
  assert.equal(inForce({ ...plain, grace: { '1-a': 'unknown' } }, [ban], '2017-12-09', AS_OF).grace, 'unknown');
});

test('periods follow each other without a gap, each with the answer of its first day', () => {
  const rules = [rule('1-a', 'ban', '2016-03-02', '2017-08-05'), rule('2-a', 'cap', '2016-11-30', '2017-01-01')];
  const periods = periodsOf(plain, rules, '2006-01-01', AS_OF);
  assert.deepEqual(
    periods.map(({ from, to, answer }) => [from, to, answer.state]),
    [
      ['2006-01-01', '2016-03-01', 'allowed'],
      ['2016-03-02', '2016-11-29', 'banned'],
      ['2016-11-30', '2016-12-31', 'capped'],
      ['2017-01-01', '2017-08-04', 'banned'],
      ['2017-08-05', undefined, 'allowed'],
    ],
  );
});

const day = fc
  .date({ min: new Date('2006-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someRule = fc
  .tuple(fc.constantFrom('ban', 'cap'), day, fc.option(day, { nil: undefined }))
  .map(([kind, from, until]) =>
    rule(`1-${kind}-${from}-${until ?? ''}`, kind, from, until && until > from ? until : undefined),
  );

test('before the first measure all is allowed, whatever the measures are', () => {
  fc.assert(
    fc.property(fc.array(someRule), day, (rules, asked) => {
      fc.pre(rules.every(({ from }) => asked < from));
      assert.equal(state(rules, asked), 'allowed');
    }),
  );
});

test('what was once banned or capped is never allowed again unless a measure has ended', () => {
  fc.assert(
    fc.property(fc.array(someRule, { minLength: 1 }), day, day, (rules, one, other) => {
      const [earlier, later] = [one, other].sort() as [string, string];
      const endless = rules.map((each) => ({ ...each, until: undefined }));
      fc.pre(state(endless, earlier) !== 'allowed');
      assert.notEqual(state(endless, later), 'allowed');
    }),
  );
});

test('a day inside a period has the answer of the period', () => {
  fc.assert(
    fc.property(fc.array(someRule), day, (rules, asked) => {
      const periods = periodsOf(plain, rules, '2006-01-01', AS_OF);
      const period = periods.findLast(({ from }) => from <= asked);
      assert.equal(period?.answer.state, state(rules, asked));
      assert.ok(period.to === undefined || period.to >= asked);
    }),
  );
});
