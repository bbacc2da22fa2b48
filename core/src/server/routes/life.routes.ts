import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Action, ActionList, ActionRequest, Annotation, AnnotationRequest, DecisionRequest, FindingLife, FindingList, FindingRecord, Person, PersonRequest } from '@touchstone/sdk/contract';
import Type from 'typebox';

import { localOwner } from '../../store/index.js';
import { ActionParams, AnnotationParams, answers, CheckParams, FindingParams, LocaleQuery, NoQuery, OrganisationParams, PersonParams, toUnit, WithinQuery } from '../parameters.js';
import type { ServedOrganisations } from '../served-organisations.js';

const nothing = answers(204, Type.Null());

/** `/organisations/:organisation/findings`, `/actions`, `/people` and what is told of charts: what people decide and do. Every change records its actor. */
export function lifeRoutes(organisations: ServedOrganisations): FastifyPluginAsyncTypebox {
  const lifeOf = ({ organisation }: { readonly organisation: string }) => organisations.get(organisation).services.life.administer(localOwner);

  return async (app) => {
    app.get('/organisations/:organisation/findings', {
      schema: { tags: ['findings'], summary: 'All findings that are remembered, those that need a decision first, and how soon people react.', params: OrganisationParams, querystring: LocaleQuery, response: answers(200, FindingList) },
      handler: ({ params, query }) => lifeOf(params).findings(query.locale),
    });

    app.get('/organisations/:organisation/findings/:finding/life', {
      schema: { tags: ['findings'], summary: 'Where a finding stands, what happened to it, and what hangs on it.', params: FindingParams, querystring: NoQuery, response: answers(200, FindingRecord) },
      handler: ({ params }) => lifeOf(params).finding(params.finding),
    });

    app.put('/organisations/:organisation/findings/:finding/decision', {
      schema: { tags: ['findings'], summary: 'Decides about a finding. The same decision again changes nothing.', params: FindingParams, querystring: NoQuery, body: DecisionRequest, response: answers(200, FindingLife) },
      handler: ({ params, body }) => lifeOf(params).decide(params.finding, body),
    });

    app.get('/organisations/:organisation/actions', {
      schema: { tags: ['actions'], summary: 'All actions or those within a unit, the overdue first; those that are done with the effect they had.', params: OrganisationParams, querystring: WithinQuery, response: answers(200, ActionList) },
      handler: async ({ params, query }) => ({ actions: await lifeOf(params).actions(toUnit(query)) }),
    });

    app.put('/organisations/:organisation/actions/:action', {
      schema: { tags: ['actions'], summary: 'Adds an action under an id of your own, or changes it. The same again changes nothing.', params: ActionParams, querystring: NoQuery, body: ActionRequest, response: answers(200, Action) },
      handler: ({ params, body }) => lifeOf(params).putAction(params.action, body),
    });

    app.get('/organisations/:organisation/checks/:check/annotations', {
      schema: { tags: ['checks'], summary: 'What people tell of the periods of a check.', params: CheckParams, querystring: NoQuery, response: answers(200, Type.Array(Annotation)) },
      handler: ({ params }) => lifeOf(params).annotations(params.check),
    });

    app.put('/organisations/:organisation/checks/:check/annotations/:annotation', {
      schema: { tags: ['checks'], summary: 'Tells something of a period, under an id of your own.', params: AnnotationParams, querystring: NoQuery, body: AnnotationRequest, response: answers(200, Annotation) },
      handler: ({ params, body }) => lifeOf(params).annotate(params.check, params.annotation, body),
    });

    app.delete('/organisations/:organisation/checks/:check/annotations/:annotation', {
      schema: { tags: ['checks'], summary: 'Takes back what was told of a period.', params: AnnotationParams, querystring: NoQuery, response: nothing },
      handler: async ({ params }, reply) => {
        await lifeOf(params).removeAnnotation(params.check, params.annotation);
        return reply.code(204).send(null);
      },
    });

    app.get('/organisations/:organisation/people', {
      schema: { tags: ['people'], summary: 'Who may own work, and who may approve exceptions.', params: OrganisationParams, querystring: NoQuery, response: answers(200, Type.Array(Person)) },
      handler: ({ params }) => lifeOf(params).people(),
    });

    app.put('/organisations/:organisation/people/:person', {
      schema: { tags: ['people'], summary: 'Lists a person, or says something else of one.', params: PersonParams, querystring: NoQuery, body: PersonRequest, response: answers(200, Person) },
      handler: ({ params, body }) => lifeOf(params).setPerson(params.person, body),
    });

    app.delete('/organisations/:organisation/people/:person', {
      schema: { tags: ['people'], summary: 'Takes a person off the list; what the person owned stays.', params: PersonParams, querystring: NoQuery, response: nothing },
      handler: async ({ params }, reply) => {
        await lifeOf(params).removePerson(params.person);
        return reply.code(204).send(null);
      },
    });
  };
}
