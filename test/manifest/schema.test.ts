/**
 * The manifest against Microsoft's published schemas. They are not ours to pass on, so they are looked for beside the
 * checkout (or where OFFICE_XSD says); where they or xmllint are missing, this says so and the other tests still hold.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MANIFEST, manifestText, ROOT } from './tree';

const FOLDER = process.env.OFFICE_XSD ?? path.resolve(ROOT, '../shared/office/xsd');
const MICROSOFT = 'http://schemas.microsoft.com/office/';
const SCHEMAS = [
  [`${MICROSOFT}appforoffice/1.1`, 'OfficeAppManifestV1_1.xsd'],
  [`${MICROSOFT}taskpaneappversionoverrides`, 'TaskPaneAppVersionOverridesV1_0.xsd'],
] as const;

const missing = [
  ...SCHEMAS.map(([, file]) => path.join(FOLDER, file)).filter((file) => !existsSync(file)),
  ...(spawnSync('xmllint', ['--version']).error ? ['xmllint (libxml2-utils)'] : []),
];
if (missing.length > 0)
  process.stderr.write(`The manifest's schema test is skipped: no ${missing.join(', ')}.\n`);

// Both at once: alone, the manifest's schema accepts anything inside VersionOverrides.
function validate(file: string): { status: number | null; said: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'zpt-xsd-'));
  try {
    const imports = SCHEMAS.map(
      ([namespace, name]) =>
        `<xs:import namespace="${namespace}" schemaLocation="${path.join(FOLDER, name)}"/>`,
    );
    const schema = path.join(folder, 'all.xsd');
    writeFileSync(
      schema,
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    );
    const given = file === MANIFEST ? file : path.join(folder, 'manifest.xml');
    if (given !== file) writeFileSync(given, file);
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, given], { encoding: 'utf8' });
    return { status: run.status, said: run.stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(missing.length > 0 ? describe.skip : describe)('the published schemas', () => {
  test('the manifest is valid', () => {
    expect(validate(MANIFEST)).toMatchObject({ status: 0 });
  });

  test('they do look inside VersionOverrides', () => {
    const { status, said } = validate(manifestText.replace(/<Page>[^]*?<\/Page>/, ''));
    expect(status).not.toBe(0);
    expect(said).toContain('Expected is');
  });
});
