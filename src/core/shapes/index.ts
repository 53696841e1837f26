import { abp } from './abp.ts';
import { adyen } from './adyen.ts';
import { airtable } from './airtable.ts';
import { ajv } from './ajv.ts';
import { albPage } from './alb-page.ts';
import { anthropic } from './anthropic.ts';
import { apachePage } from './apache-page.ts';
import { apigee } from './apigee.ts';
import { arktypeSummary } from './arktype-summary.ts';
import { arktype } from './arktype.ts';
import { aspnetModelstate } from './aspnet-modelstate.ts';
import { aspnetValidation } from './aspnet-validation.ts';
import { auth0 } from './auth0.ts';
import { awsJson } from './aws-json.ts';
import { awsXml } from './aws-xml.ts';
import { beanViolations } from './bean-violations.ts';
import { box } from './box.ts';
import { cakephp } from './cakephp.ts';
import { celebrate } from './celebrate.ts';
import { chargebee } from './chargebee.ts';
import { classValidator } from './class-validator.ts';
import { clerk } from './clerk.ts';
import { cloudflareApi } from './cloudflare-api.ts';
import { cloudflarePage } from './cloudflare-page.ts';
import { cloudfrontPage } from './cloudfront-page.ts';
import { codeigniter } from './codeigniter.ts';
import { connect } from './connect.ts';
import { contentful } from './contentful.ts';
import { directus } from './directus.ts';
import { discord } from './discord.ts';
import { djangoForm } from './django-form.ts';
import { djangoPage } from './django-page.ts';
import { dockerRegistry } from './docker-registry.ts';
import { drfStandardized } from './drf-standardized.ts';
import { drf } from './drf.ts';
import { dropbox } from './dropbox.ts';
import { dropboxSign } from './dropbox-sign.ts';
import { ebay } from './ebay.ts';
import { effectSchema } from './effect-schema.ts';
import { effectTree } from './effect-tree.ts';
import { elasticsearch } from './elasticsearch.ts';
import { elysia } from './elysia.ts';
import { exegesis } from './exegesis.ts';
import { expressOpenapiValidator } from './express-openapi-validator.ts';
import { expressPage } from './express-page.ts';
import { expressValidator } from './express-validator.ts';
import { fastapi } from './fastapi.ts';
import { fastestValidator } from './fastest-validator.ts';
import { fastify } from './fastify.ts';
import { feathers } from './feathers.ts';
import { fieldMessages } from './field-messages.ts';
import { flaskPydantic } from './flask-pydantic.ts';
import { flaskRestful } from './flask-restful.ts';
import { fluentValidation } from './fluent-validation.ts';
import { freshdesk } from './freshdesk.ts';
import { ghost } from './ghost.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { goValidator } from './go-validator.ts';
import { gocardless } from './gocardless.ts';
import { gojsonschema } from './gojsonschema.ts';
import { google } from './google.ts';
import { grape } from './grape.ts';
import { graphql } from './graphql.ts';
import { grpcGateway } from './grpc-gateway.ts';
import { hapi } from './hapi.ts';
import { haproxyPage } from './haproxy-page.ts';
import { hubspot } from './hubspot.ts';
import { huma } from './huma.ts';
import { iisPage } from './iis-page.ts';
import { intercom } from './intercom.ts';
import { jettyPage } from './jetty-page.ts';
import { jira } from './jira.ts';
import { joiAnnotated } from './joi-annotated.ts';
import { joi } from './joi.ts';
import { jsonApi } from './json-api.ts';
import { jsonRpc } from './json-rpc.ts';
import { jsonSchemaOutput } from './json-schema-output.ts';
import { jsonschemaJs } from './jsonschema-js.ts';
import { jsonschemaPython } from './jsonschema-python.ts';
import { keycloak } from './keycloak.ts';
import { klarna } from './klarna.ts';
import { kongAdmin } from './kong-admin.ts';
import { kubernetes } from './kubernetes.ts';
import { laravelDebug } from './laravel-debug.ts';
import { laravelPage } from './laravel-page.ts';
import { laravel } from './laravel.ts';
import { lexware } from './lexware.ts';
import { lighttpdPage } from './lighttpd-page.ts';
import { linkedin } from './linkedin.ts';
import { loopback } from './loopback.ts';
import { magento } from './magento.ts';
import { mailjet } from './mailjet.ts';
import { mapOfLists } from './map-of-lists.ts';
import { marshmallow } from './marshmallow.ts';
import { metaGraph } from './meta-graph.ts';
import { micronaut } from './micronaut.ts';
import { mojoOpenapi } from './mojo-openapi.ts';
import { moleculer } from './moleculer.ts';
import { mongoose } from './mongoose.ts';
import { nestjs } from './nestjs.ts';
import { nginxPage } from './nginx-page.ts';
import { notion } from './notion.ts';
import { oauth } from './oauth.ts';
import { objection } from './objection.ts';
import { odata } from './odata.ts';
import { okta } from './okta.ts';
import { orpc } from './orpc.ts';
import { paypal } from './paypal.ts';
import { plaid } from './plaid.ts';
import { playJson } from './play-json.ts';
import { pocketbase } from './pocketbase.ts';
import { postgres } from './postgres.ts';
import { postgrest } from './postgrest.ts';
import { prism } from './prism.ts';
import { problemDetails } from './problem-details.ts';
import { prometheus } from './prometheus.ts';
import { pydantic } from './pydantic.ts';
import { quarkus } from './quarkus.ts';
import { quickbooks } from './quickbooks.ts';
import { railsDetails } from './rails-details.ts';
import { railsException } from './rails-exception.ts';
import { railsPage } from './rails-page.ts';
import { razorpay } from './razorpay.ts';
import { recurly } from './recurly.ts';
import { resteasy } from './resteasy.ts';
import { rustValidator } from './rust-validator.ts';
import { s3Xml } from './s3-xml.ts';
import { salesforce } from './salesforce.ts';
import { sendgrid } from './sendgrid.ts';
import { sequelize } from './sequelize.ts';
import { servicenow } from './servicenow.ts';
import { servicestack } from './servicestack.ts';
import type { Shape } from './shape.ts';
import { shopify } from './shopify.ts';
import { slack } from './slack.ts';
import { soapFault } from './soap-fault.ts';
import { springBinding } from './spring-binding.ts';
import { springPage } from './spring-page.ts';
import { spring } from './spring.ts';
import { square } from './square.ts';
import { squidPage } from './squid-page.ts';
import { strapi } from './strapi.ts';
import { stripe } from './stripe.ts';
import { supabaseAuth } from './supabase-auth.ts';
import { superstruct } from './superstruct.ts';
import { symfonyException } from './symfony-exception.ts';
import { symfonyForm } from './symfony-form.ts';
import { symfonyPage } from './symfony-page.ts';
import { symfonyViolations } from './symfony-violations.ts';
import { tomcatPage } from './tomcat-page.ts';
import { treeqlBatch } from './treeql-batch.ts';
import { treeql } from './treeql.ts';
import { trpc } from './trpc.ts';
import { tsoa } from './tsoa.ts';
import { twilio } from './twilio.ts';
import { typebox } from './typebox.ts';
import { typeform } from './typeform.ts';
import { unzer } from './unzer.ts';
import { valibotFlat } from './valibot-flat.ts';
import { valibotIssues } from './valibot-issues.ts';
import { varnishPage } from './varnish-page.ts';
import { vine } from './vine.ts';
import { webargs } from './webargs.ts';
import { werkzeugPage } from './werkzeug-page.ts';
import { wordpress } from './wordpress.ts';
import { xApi } from './x-api.ts';
import { xero } from './xero.ts';
import { xmlRpc } from './xml-rpc.ts';
import { yup } from './yup.ts';
import { zSchema } from './z-schema.ts';
import { zendesk } from './zendesk.ts';
import { zodFlatten } from './zod-flatten.ts';
import { zodIssues } from './zod-issues.ts';
import { zodMessage } from './zod-message.ts';
import { zodTree } from './zod-tree.ts';
import { zoho } from './zoho.ts';

/** Every shape, in the order of their ids; of equally sure ones the first wins. */
export const shapes: readonly Shape[] = [
  abp,
  adyen,
  airtable,
  ajv,
  albPage,
  anthropic,
  apachePage,
  apigee,
  arktypeSummary,
  arktype,
  aspnetModelstate,
  aspnetValidation,
  auth0,
  awsJson,
  awsXml,
  beanViolations,
  box,
  cakephp,
  celebrate,
  chargebee,
  classValidator,
  clerk,
  cloudflareApi,
  cloudflarePage,
  cloudfrontPage,
  codeigniter,
  connect,
  contentful,
  directus,
  discord,
  djangoForm,
  djangoPage,
  dockerRegistry,
  drfStandardized,
  drf,
  dropbox,
  dropboxSign,
  ebay,
  effectSchema,
  effectTree,
  elasticsearch,
  elysia,
  exegesis,
  expressOpenapiValidator,
  expressPage,
  expressValidator,
  fastapi,
  fastestValidator,
  fastify,
  feathers,
  fieldMessages,
  flaskPydantic,
  flaskRestful,
  fluentValidation,
  freshdesk,
  ghost,
  github,
  gitlab,
  goValidator,
  gocardless,
  gojsonschema,
  google,
  grape,
  graphql,
  grpcGateway,
  hapi,
  haproxyPage,
  hubspot,
  huma,
  iisPage,
  intercom,
  jettyPage,
  jira,
  joi,
  joiAnnotated,
  jsonApi,
  jsonRpc,
  jsonSchemaOutput,
  jsonschemaJs,
  jsonschemaPython,
  keycloak,
  klarna,
  kongAdmin,
  kubernetes,
  laravelDebug,
  laravelPage,
  laravel,
  lexware,
  lighttpdPage,
  linkedin,
  loopback,
  magento,
  mailjet,
  mapOfLists,
  marshmallow,
  metaGraph,
  micronaut,
  mojoOpenapi,
  moleculer,
  mongoose,
  nestjs,
  nginxPage,
  notion,
  oauth,
  objection,
  odata,
  okta,
  orpc,
  paypal,
  plaid,
  playJson,
  pocketbase,
  postgres,
  postgrest,
  prism,
  problemDetails,
  prometheus,
  pydantic,
  quarkus,
  quickbooks,
  railsDetails,
  railsException,
  railsPage,
  razorpay,
  recurly,
  resteasy,
  rustValidator,
  s3Xml,
  salesforce,
  sendgrid,
  sequelize,
  servicenow,
  servicestack,
  shopify,
  slack,
  soapFault,
  springBinding,
  springPage,
  spring,
  square,
  squidPage,
  strapi,
  stripe,
  supabaseAuth,
  superstruct,
  symfonyException,
  symfonyForm,
  symfonyPage,
  symfonyViolations,
  tomcatPage,
  treeqlBatch,
  treeql,
  trpc,
  tsoa,
  twilio,
  typebox,
  typeform,
  unzer,
  valibotFlat,
  valibotIssues,
  varnishPage,
  vine,
  webargs,
  werkzeugPage,
  wordpress,
  xApi,
  xero,
  xmlRpc,
  yup,
  zSchema,
  zendesk,
  zodFlatten,
  zodIssues,
  zodMessage,
  zodTree,
  zoho,
];
