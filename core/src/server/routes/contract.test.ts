import { ActionList, Annotation, AuditPage, CatalogueStandard, ChainList, Commentary, ControlMatrix, DueList, DataHealth, EvidencePage, Explanation, FigureOrigin, FindingList, FindingPage, FindingRecord, ForgetReport, ImportReport, KeptMapping, LayoutList, MappingText, MeasurePlan, ModelTable, Organisation, PeriodComparison, Person, PluginDetails, PluginPreview, PluginSummary, RunAccepted, RunComparison, RunList, RunningPlugin, Scorecard, StandardsChange, StandardSimulation, StandardsPackSummary, StandardsPage, UnitComparison, ViewChoices, UploadLook, UploadSummary, UploadTrial } from '@touchstone/sdk/contract';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Type, { type TSchema } from 'typebox';
import { expect, test } from 'vitest';

import { base, createTestServer } from '../test-server.testing.js';

const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }));

const check = `${base}/checks/follow-up.promise-kept`;

const reading: readonly (readonly [url: string, schema: TSchema])[] = [
  ['/api/v1/organisations', Type.Array(Type.Pick(Organisation, ['id', 'name', 'timezone', 'locale'], { additionalProperties: false }))],
  [base, Organisation],
  [`${base}/scorecard`, Scorecard],
  [`${base}/scorecard?locale=en`, Scorecard],
  [`${base}/scorecard?period=2026-09&unit.orgUnit=brno`, Scorecard],
  [`${base}/views`, ViewChoices],
  [`${base}/audit?limit=2&kind=standard`, AuditPage],
  [`${base}/audit/origin?check=follow-up.promise-kept&period=2026-10`, FigureOrigin],
  [`${base}/findings/f1`, FindingPage],
  [`${base}/findings/f1/evidence`, EvidencePage],
  [`${base}/findings?locale=cs`, FindingList],
  [`${base}/findings/f1/life`, FindingRecord],
  [`${base}/actions`, ActionList],
  [`${base}/people`, Type.Array(Person)],
  [`${check}/annotations`, Type.Array(Annotation)],
  [`${base}/findings/f1/evidence?part=excluded&limit=3&after=3`, EvidencePage],
  [`${check}/explanation?locale=cs`, Explanation],
  [`${check}/evidence?period=2026-10&unit.orgUnit=brno`, EvidencePage],
  [`${check}/simulation?target=0.9&floor=0.7&locale=en`, StandardSimulation],
  [`${check}/units?by=orgUnit&locale=en`, UnitComparison],
  [`${base}/commentary/2026-10`, Commentary],
  [`${base}/controls?back=1&locale=en`, ControlMatrix],
  [`${base}/due?days=3&locale=en`, DueList],
  [`${base}/layouts?locale=cs`, LayoutList],
  [`${base}/chains?locale=cs`, ChainList],
  [`${base}/runs?limit=1`, RunList],
  [`${base}/runs/run-1/scorecard`, Scorecard],
  [`${base}/runs/run-1/compare/run-1?locale=en`, RunComparison],
  [`${base}/comparison?from=2026-09&to=2026-10&unit.orgUnit=brno&locale=en`, PeriodComparison],
  [`${base}/plan?check=follow-up.promise-kept`, MeasurePlan],
  [`${base}/data`, DataHealth],
  [`${base}/plugins`, Type.Array(PluginSummary)],
  [`${base}/plugins/touchstone.follow-up`, PluginDetails],
  [`${base}/plugins/running`, Type.Array(RunningPlugin)],
  [`${base}/standards?limit=1`, StandardsPage],
  [`${base}/standards/promise-kept/versions?locale=cs`, Type.Array(CatalogueStandard)],
  [`${base}/standards-packs`, Type.Array(StandardsPackSummary)],
  [`${base}/uploads`, Type.Array(UploadSummary)],
  [`${base}/uploads/u1`, UploadLook],
  [`${base}/mappings`, Type.Array(KeptMapping)],
  [`${base}/mappings/cases`, MappingText],
  [`${base}/model`, Type.Array(ModelTable)],
];

test.each(reading)('answers %s as its schema says', async (url, schema) => {
  const { app, organisation } = createTestServer();
  organisation.runs = 1;

  const response = await app.inject(url);

  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
  ajv.validate(schema, response.json());
  expect(ajv.errors).toBeNull();
});

test.each([
  [`${base}/runs`, undefined, 202, RunAccepted],
  [`${base}/runs`, { asOf: '2026-10-31T23:59:59Z', period: '2026-10' }, 202, RunAccepted],
  [`${base}/imports`, { files: ['/data/a.csv'] }, 200, ImportReport],
  [`${base}/uploads/u1/trials`, { mapping: '{}' }, 200, UploadTrial],
  [`${base}/forgotten-customers`, { customer: 'K-1' }, 200, ForgetReport],
  [`${base}/plugins/previews?locale=en`, { spec: 'acme.staffing' }, 200, PluginPreview],
  [`${base}/standards/imports`, { csv: 'code,text\na,b\n' }, 200, StandardsChange],
  [`${base}/plugins/acme.desk/standards-packs/basics`, { approvedBy: 'eva' }, 200, StandardsChange],
] as const)('answers POST %s as its schema says', async (url, payload, status, schema) => {
  const { app, organisation } = createTestServer();
  organisation.runs = 1;

  const response = await app.inject({ method: 'POST', url, ...(payload ? { payload } : {}) });

  expect(response.statusCode).toBe(status);
  ajv.validate(schema, response.json());
  expect(ajv.errors).toBeNull();
});

test('loses nothing of what the organisation tells when writing it out', async () => {
  const { app, organisation } = createTestServer();
  organisation.runs = 1;
  const told = async (url: string): Promise<unknown> => (await app.inject(url)).json();

  expect([
    await told(base),
    await told(`${base}/scorecard`),
    await told(`${base}/findings/f1`),
    await told(`${base}/findings/f1/evidence`),
    await told(`${check}/explanation`),
    await told(`${base}/plan`),
    await told(`${base}/data`),
    await told(`${base}/plugins`),
    await told(`${base}/plugins/running`),
  ]).toEqual([
    await organisation.describe(),
    await organisation.scorecard(),
    await organisation.finding('f1'),
    await organisation.findingEvidence('f1', { limit: 50 }),
    await organisation.explain('follow-up.promise-kept'),
    await organisation.plan(),
    await organisation.dataHealth(),
    await organisation.plugins(),
    await organisation.runningPlugins(),
  ]);
});

test('describes every route as OpenAPI', async () => {
  const { app } = createTestServer();

  const { info, paths } = (await app.inject('/api/docs/json')).json<{ info: { version: string }; paths: Record<string, object> }>();

  expect(info.version).toBe('1.2.3');
  expect(Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`)).sort()).toMatchInlineSnapshot(`
    [
      "delete /api/v1/organisations/{organisation}/checks/{check}/annotations/{annotation}",
      "delete /api/v1/organisations/{organisation}/people/{person}",
      "delete /api/v1/organisations/{organisation}/plugins/{plugin}",
      "delete /api/v1/organisations/{organisation}/plugins/{plugin}/machine",
      "delete /api/v1/organisations/{organisation}/plugins/{plugin}/quarantine",
      "delete /api/v1/organisations/{organisation}/plugins/{plugin}/secrets/{secret}",
      "delete /api/v1/organisations/{organisation}/settings/{setting}",
      "delete /api/v1/organisations/{organisation}/standards/{code}/proposal",
      "delete /api/v1/organisations/{organisation}/uploads/{upload}",
      "get /api/v1/organisations",
      "get /api/v1/organisations/{organisation}",
      "get /api/v1/organisations/{organisation}/actions",
      "get /api/v1/organisations/{organisation}/audit",
      "get /api/v1/organisations/{organisation}/audit.csv",
      "get /api/v1/organisations/{organisation}/audit/origin",
      "get /api/v1/organisations/{organisation}/chains",
      "get /api/v1/organisations/{organisation}/checks/{check}/annotations",
      "get /api/v1/organisations/{organisation}/checks/{check}/evidence",
      "get /api/v1/organisations/{organisation}/checks/{check}/explanation",
      "get /api/v1/organisations/{organisation}/checks/{check}/simulation",
      "get /api/v1/organisations/{organisation}/checks/{check}/units",
      "get /api/v1/organisations/{organisation}/commands",
      "get /api/v1/organisations/{organisation}/commentary/{period}",
      "get /api/v1/organisations/{organisation}/comparison",
      "get /api/v1/organisations/{organisation}/controls",
      "get /api/v1/organisations/{organisation}/data",
      "get /api/v1/organisations/{organisation}/due",
      "get /api/v1/organisations/{organisation}/events",
      "get /api/v1/organisations/{organisation}/exporters",
      "get /api/v1/organisations/{organisation}/exports/{subject}",
      "get /api/v1/organisations/{organisation}/findings",
      "get /api/v1/organisations/{organisation}/findings/{finding}",
      "get /api/v1/organisations/{organisation}/findings/{finding}/evidence",
      "get /api/v1/organisations/{organisation}/findings/{finding}/life",
      "get /api/v1/organisations/{organisation}/layouts",
      "get /api/v1/organisations/{organisation}/mappings",
      "get /api/v1/organisations/{organisation}/mappings/{mapping}",
      "get /api/v1/organisations/{organisation}/model",
      "get /api/v1/organisations/{organisation}/panels",
      "get /api/v1/organisations/{organisation}/panels/{plugin}/{panel}/{*}",
      "get /api/v1/organisations/{organisation}/people",
      "get /api/v1/organisations/{organisation}/plan",
      "get /api/v1/organisations/{organisation}/plugins",
      "get /api/v1/organisations/{organisation}/plugins/running",
      "get /api/v1/organisations/{organisation}/plugins/{plugin}",
      "get /api/v1/organisations/{organisation}/plugins/{plugin}/exporters/{exporter}/file",
      "get /api/v1/organisations/{organisation}/plugins/{plugin}/standards-packs/{pack}/preview",
      "get /api/v1/organisations/{organisation}/rejects.csv",
      "get /api/v1/organisations/{organisation}/runs",
      "get /api/v1/organisations/{organisation}/runs/{run}/compare/{other}",
      "get /api/v1/organisations/{organisation}/runs/{run}/scorecard",
      "get /api/v1/organisations/{organisation}/scorecard",
      "get /api/v1/organisations/{organisation}/secrets",
      "get /api/v1/organisations/{organisation}/settings",
      "get /api/v1/organisations/{organisation}/settings-history",
      "get /api/v1/organisations/{organisation}/sources",
      "get /api/v1/organisations/{organisation}/standards",
      "get /api/v1/organisations/{organisation}/standards-packs",
      "get /api/v1/organisations/{organisation}/standards-summary",
      "get /api/v1/organisations/{organisation}/standards.csv",
      "get /api/v1/organisations/{organisation}/standards/{code}/acknowledgements",
      "get /api/v1/organisations/{organisation}/standards/{code}/versions",
      "get /api/v1/organisations/{organisation}/uploads",
      "get /api/v1/organisations/{organisation}/uploads/{upload}",
      "get /api/v1/organisations/{organisation}/views",
      "get /healthz",
      "get /metrics",
      "get /readyz",
      "post /api/v1/organisations/{organisation}/forgotten-customers",
      "post /api/v1/organisations/{organisation}/imports",
      "post /api/v1/organisations/{organisation}/plugins",
      "post /api/v1/organisations/{organisation}/plugins/previews",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/commands/{command}/runs",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/grants",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/revocations",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/rollbacks",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/sources/{source}/pulls",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/standards-packs/{pack}",
      "post /api/v1/organisations/{organisation}/plugins/{plugin}/updates",
      "post /api/v1/organisations/{organisation}/runs",
      "post /api/v1/organisations/{organisation}/standards/approvals",
      "post /api/v1/organisations/{organisation}/standards/imports",
      "post /api/v1/organisations/{organisation}/standards/imports/preview",
      "post /api/v1/organisations/{organisation}/standards/{code}/approvals",
      "post /api/v1/organisations/{organisation}/uploads",
      "post /api/v1/organisations/{organisation}/uploads/{upload}/imports",
      "post /api/v1/organisations/{organisation}/uploads/{upload}/trials",
      "put /api/v1/organisations/{organisation}/actions/{action}",
      "put /api/v1/organisations/{organisation}/checks/{check}/annotations/{annotation}",
      "put /api/v1/organisations/{organisation}/commentary/{period}",
      "put /api/v1/organisations/{organisation}/findings/{finding}/decision",
      "put /api/v1/organisations/{organisation}/mappings/{mapping}",
      "put /api/v1/organisations/{organisation}/people/{person}",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/consent",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/enabled",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/pinned",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/secrets/{secret}",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/settings",
      "put /api/v1/organisations/{organisation}/plugins/{plugin}/weights",
      "put /api/v1/organisations/{organisation}/settings/{setting}",
      "put /api/v1/organisations/{organisation}/standards/{code}",
      "put /api/v1/organisations/{organisation}/standards/{code}/retirement",
    ]
  `);
});

test('a comparison of periods that is the same as before is not sent again', async () => {
  const { app, organisation } = createTestServer();
  organisation.runs = 1;
  const url = `${base}/comparison?from=2026-09&to=2026-10`;
  const first = await app.inject(url);

  const again = await app.inject({ url, headers: { 'if-none-match': String(first.headers['etag']) } });

  expect([again.statusCode, again.body]).toEqual([304, '']);
});
