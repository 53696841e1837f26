import { ajv } from './ajv.ts';
import { arktypeSummary } from './arktype-summary.ts';
import { arktype } from './arktype.ts';
import { beanViolations } from './bean-violations.ts';
import { celebrate } from './celebrate.ts';
import { classValidator } from './class-validator.ts';
import { drfStandardized } from './drf-standardized.ts';
import { effectSchema } from './effect-schema.ts';
import { elysia } from './elysia.ts';
import { expressOpenapiValidator } from './express-openapi-validator.ts';
import { expressValidator } from './express-validator.ts';
import { fastapi } from './fastapi.ts';
import { fastestValidator } from './fastest-validator.ts';
import { fastify } from './fastify.ts';
import { feathers } from './feathers.ts';
import { fieldMessages } from './field-messages.ts';
import { flaskPydantic } from './flask-pydantic.ts';
import { gojsonschema } from './gojsonschema.ts';
import { grape } from './grape.ts';
import { graphql } from './graphql.ts';
import { hapi } from './hapi.ts';
import { joi } from './joi.ts';
import { jsonApi } from './json-api.ts';
import { jsonschemaJs } from './jsonschema-js.ts';
import { jsonschemaPython } from './jsonschema-python.ts';
import { laravel } from './laravel.ts';
import { loopback } from './loopback.ts';
import { mapOfLists } from './map-of-lists.ts';
import { mojoOpenapi } from './mojo-openapi.ts';
import { moleculer } from './moleculer.ts';
import { nestjs } from './nestjs.ts';
import { prism } from './prism.ts';
import { problemDetails } from './problem-details.ts';
import { pydantic } from './pydantic.ts';
import { resteasy } from './resteasy.ts';
import { sequelize } from './sequelize.ts';
import type { Shape } from './shape.ts';
import { superstruct } from './superstruct.ts';
import { symfonyForm } from './symfony-form.ts';
import { symfonyViolations } from './symfony-violations.ts';
import { treeqlBatch } from './treeql-batch.ts';
import { treeql } from './treeql.ts';
import { typebox } from './typebox.ts';
import { valibotFlat } from './valibot-flat.ts';
import { valibotIssues } from './valibot-issues.ts';
import { vine } from './vine.ts';
import { yup } from './yup.ts';
import { zSchema } from './z-schema.ts';
import { zodFlatten } from './zod-flatten.ts';
import { zodIssues } from './zod-issues.ts';
import { zodMessage } from './zod-message.ts';
import { zodTree } from './zod-tree.ts';

/** Every shape, in the order of their ids; of equally sure ones the first wins. */
export const shapes: readonly Shape[] = [
  ajv,
  arktypeSummary,
  arktype,
  beanViolations,
  celebrate,
  classValidator,
  drfStandardized,
  effectSchema,
  elysia,
  expressOpenapiValidator,
  expressValidator,
  fastapi,
  fastestValidator,
  fastify,
  feathers,
  fieldMessages,
  flaskPydantic,
  gojsonschema,
  grape,
  graphql,
  hapi,
  joi,
  jsonApi,
  jsonschemaJs,
  jsonschemaPython,
  laravel,
  loopback,
  mapOfLists,
  mojoOpenapi,
  moleculer,
  nestjs,
  prism,
  problemDetails,
  pydantic,
  resteasy,
  sequelize,
  superstruct,
  symfonyForm,
  symfonyViolations,
  treeqlBatch,
  treeql,
  typebox,
  valibotFlat,
  valibotIssues,
  vine,
  yup,
  zSchema,
  zodFlatten,
  zodIssues,
  zodMessage,
  zodTree,
];
