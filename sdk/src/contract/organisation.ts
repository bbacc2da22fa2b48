import Type, { type Static } from 'typebox';

/** A place in the organisation's tree, for names beside ids. */
export const OrganisationUnit = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.String(),
  parent: Type.Union([Type.String(), Type.Null()]),
  country: Type.Union([Type.String(), Type.Null()]),
});
export type OrganisationUnit = Static<typeof OrganisationUnit>;

export const Organisation = Type.Object({
  id: Type.String(),
  name: Type.String(),
  timezone: Type.String(),
  locale: Type.String(),
  units: Type.Array(OrganisationUnit),
  /** Names of the members of other dimensions, such as channels and topics, by dimension and id. */
  labels: Type.Record(Type.String(), Type.Record(Type.String(), Type.String())),
});
export type Organisation = Static<typeof Organisation>;
