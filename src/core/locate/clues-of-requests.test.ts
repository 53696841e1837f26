import { expect, test } from 'vitest';
import { requestOf } from '../../testing/state-fields.ts';
import type { Path } from '../json/node.ts';
import type { StatedFieldError } from '../shapes/shape.ts';
import { locate } from './locate.ts';

function stated(path: Path, message: string, more: Partial<StatedFieldError> = {}): StatedFieldError {
  return {
    paths: [path],
    in: null,
    message,
    code: null,
    span: { start: 0, end: 0 },
    said: 'structure',
    ...more,
  };
}

test.each<readonly [string, Path, string, Partial<StatedFieldError>, string]>([
  ['/s?kinds=1&kinds=x', ['kinds'], 'error converting value for index 1 of "kinds"', {}, 'kinds=x'],
  ['/s?kinds=1&kinds=x', ['kinds', 1], 'is no number', {}, 'kinds=x'],
  ['/s?kinds=1&kinds=x', ['kinds'], '"x" is no number', {}, 'kinds=x'],
  ['/s?kinds=1&kinds=x', ['kinds'], 'is refused', {}, 'kinds=1'],
  // a server that says of each place that it lies in the body
  ['/events?day=tomorrow', ['day'], 'invalid date format', { in: 'body' }, 'day=tomorrow'],
  [
    '/api/song.byId?input=%7B%22id%22%3A%227%22%7D',
    ['id'],
    'Invalid UUID',
    {},
    'input=%7B%22id%22%3A%227%22%7D',
  ],
  ['/api/song.byId?input=%7B%22no%22%3A%227%22%7D', ['id'], 'Invalid UUID', {}, 'song.byId'],
])('in %s the parameter %j, “%s” %j, is %s', (target, path, message, more, text) => {
  const { place } = locate(stated(path, message, more), requestOf('', target, 'GET'));
  expect(place?.within).toBe('target');
  expect(target.slice(place?.span.start, place?.span.end)).toBe(text);
});

test.each<readonly [string, string, Path, string, Path, string]>([
  // a wrapper that the address speaks of lacks what is missing, however little it holds
  ['/v3/users', '{"user":{"enabled":true}}', ['name'], 'is a required property', ['user', 'name'], 'missing'],
  ['/v3/auth/tokens', '{"auth":{}}', ['identity'], 'is required', ['auth', 'identity'], 'missing'],
  ['/v3/people', '{"settings":{"dark":true}}', ['name'], 'is required', ['name'], 'missing'],
  // Rails misses the wrapper itself
  [
    '/members',
    '{"person":{"name":"Mia","age":3}}',
    ['member'],
    'param is missing or the value is empty: member',
    ['member'],
    'missing',
  ],
  [
    '/members',
    '{"person":{"name":"Mia","age":3}}',
    ['member'],
    'is required',
    ['person', 'member'],
    'missing',
  ],
  // a complaint of a value is one of the only member of that name
  [
    '/lockers',
    '{"name":"L","zip":"1","contact":{"email":"x"},"boxes":[],"opens":6}',
    ['email'],
    'must be a valid email address',
    ['contact', 'email'],
    'near',
  ],
  [
    '/lockers',
    '{"name":"L","zip":"1","contact":{"email":"x"},"boxes":[],"opens":6}',
    ['email'],
    'is required',
    ['email'],
    'missing',
  ],
])('POST %s with %s: %j “%s” is at %j', (target, body, path, message, expected, match) => {
  const located = locate(stated(path, message), requestOf(body, target, 'POST'));
  expect({ path: located.path, match: located.place?.match }).toEqual({ path: expected, match });
});
