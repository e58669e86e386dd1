/** Policies out of untrusted JSON. */
import {
  DecodeError,
  type Decoder,
  decimalText,
  flag,
  listOf,
  nullOr,
  object,
  oneOf,
  record,
  text,
} from '../decode';
import { type PolicyParameter, type PolicyShape, policyDefinitions } from './definitions';
import type { Condition, Outcome, Policy } from './types';

const comparison = oneOf('≥', '>', '≤', '<');

const condition: Decoder<Condition> = (value) => {
  const { of } = object(value);
  if (of === 'event') return record({ of: oneOf('event'), item: text, occurred: flag })(value);
  if (of === 'rate')
    return record({ of: oneOf('rate'), name: text, is: comparison, value: decimalText })(value);
  return record({
    of: oneOf('total', 'rank', 'rank-from-last', 'bonus', 'lowest-section'),
    is: comparison,
    value: decimalText,
  })(value);
};

const SHAPES: Readonly<Record<Exclude<PolicyShape, 'choice'>, Decoder<unknown>>> = {
  number: decimalText,
  percent: decimalText,
  text,
  names: listOf(text),
  numbers: listOf(decimalText),
  'yes-no': flag,
  steps: listOf(record({ name: text, points: decimalText })),
  conditions: listOf(condition),
};

function decoderOf({ shape, choices = {}, otherwise }: PolicyParameter): Decoder<unknown> {
  const decode = shape === 'choice' ? oneOf(...Object.keys(choices)) : SHAPES[shape];
  return otherwise === null ? nullOr(decode) : decode;
}

export const policy: Decoder<Policy> = (value) => {
  const given = object(value);
  const definition = policyDefinitions.find(({ type }) => type === given.type);
  if (!definition) throw new DecodeError();
  const parameters = definition.parameters.map(
    (parameter) => [parameter.key, decoderOf(parameter)(given[parameter.key])] as const,
  );
  // The keys of a policy are its type and its parameters, so nothing else can be in it.
  return { type: definition.type, ...Object.fromEntries(parameters) } as unknown as Policy;
};

export const outcome: Decoder<Outcome> = record<Outcome>({
  convertTo: nullOr(decimalText),
  belowZero: flag,
  finalScore: oneOf('same-for-all', 'verified', 'verified-or-self'),
  tieSections: listOf(text),
});
