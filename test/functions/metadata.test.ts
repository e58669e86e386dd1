/** What Excel is told of the functions agrees with the code, in both languages. */
import { associated, errorText } from './support/excel';
import zh from '../../src/functions/functions.json';
import en from '../../src/functions/functions.en-US.json';
import { functions, registerFunctions } from '../../src/functions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Parameter[];
    readonly result: { readonly type: string; readonly dimensionality: string };
    readonly options?: { readonly requiresParameterAddresses?: boolean };
  }[];
}

const languages: readonly (readonly [string, Metadata])[] = [
  ['zh-CN', zh],
  ['en-US', en],
];

/** Excel's function wizard shows no more. */
const LONGEST = 255;

/** Everything but the words. */
const shape = ({ functions: all, ...rest }: Metadata): unknown => ({
  ...rest,
  functions: all.map(({ description: _description, parameters, ...other }) => ({
    ...other,
    parameters: parameters.map(({ name: _name, description: _text, ...parameter }) => parameter),
  })),
});

test('both languages have the same functions and parameters', () => {
  expect(shape(en)).toEqual(shape(zh));
});

describe.each(languages)('in %s', (language, metadata) => {
  it('the ids are those of the code', () => {
    expect(metadata.functions.map(({ id }) => id)).toEqual(Object.keys(functions));
  });

  it.each(metadata.functions.map((each) => [each.id, each] as const))('%s', (id, each) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(each.name).toBe(id);
    expect(each.result).toEqual({ type: 'any', dimensionality: 'matrix' });
    const names = each.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, description, type, dimensionality } of each.parameters) {
      expect([type, dimensionality]).toEqual(['any', 'matrix']);
      expect(name).toMatch(/^[\p{L}][\p{L}\p{N}]{0,30}$/u);
      expect(description.length).toBeGreaterThan(0);
      expect(description.length).toBeLessThanOrEqual(LONGEST);
    }
    expect(each.description.length).toBeGreaterThan(0);
    expect(each.description.length).toBeLessThanOrEqual(LONGEST);
    // Once one can be left out, all after it can; a repeated one comes last.
    const optional = each.parameters.map((parameter) => Boolean(parameter.optional ?? parameter.repeating));
    expect(optional).toEqual([...optional].sort());
    expect(each.parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
  });

  it('the words are of that language', () => {
    for (const { description, parameters } of metadata.functions) {
      for (const text of [description, ...parameters.map((parameter) => parameter.description)])
        expect(/[，。：；]/.test(text) || /^[\p{Script=Han}“]/u.test(text)).toBe(language === 'zh-CN');
    }
  });
});

test.each(zh.functions.map((each) => [each.id, each] as const))(
  '%s takes the parameters told',
  (id, each) => {
    const source = functions[id as keyof typeof functions].toString();
    const declared =
      /\(([^)]*)\)/
        .exec(source)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const withPlaces = 'options' in each;
    expect(declared).toHaveLength(each.parameters.length + (withPlaces ? 1 : 0));
  },
);

describe('registered with Excel', () => {
  it('every id has its function', () => {
    expect([...associated.keys()]).toEqual(zh.functions.map(({ id }) => id));
    associated.clear();
    registerFunctions();
    expect(associated.size).toBe(zh.functions.length);
  });

  it('answers as the function itself, and Excel’s own object after the arguments is no argument', () => {
    const invocation = { functionName: 'RANK', address: 'Sheet1!A1' };
    expect(associated.get('RANK')?.([[1], [2]], null, invocation)).toEqual([[2], [1]]);
    expect(associated.get('RANK')?.([[1], [2]], invocation)).toEqual([[2], [1]]);
  });

  it('a mistake of ours is a sentence in the cell', () => {
    const broken = [[1]];
    Object.defineProperty(broken, 'map', { value: () => JSON.parse('{') as unknown });
    let told = '';
    try {
      associated.get('RANK')?.(broken);
    } catch (error) {
      told = errorText(error);
    }
    expect(told).toMatch(/^#VALUE! 程序出错了：/);
  });
});
