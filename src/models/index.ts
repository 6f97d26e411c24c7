// Written by `npm run update`.
import { activedirectory } from './clients/activedirectory.js'
import { addressFilters } from './clients/address-filters.js'
import { arg } from './clients/arg.js'
import { axios } from './clients/axios.js'
import { cac } from './clients/cac.js'
import { cheerio } from './clients/cheerio.js'
import { clackPrompts } from './clients/clack-prompts.js'
import { commander } from './clients/commander.js'
import { enquirer } from './clients/enquirer.js'
import { eventsource } from './clients/eventsource.js'
import { expressHttpProxy } from './clients/express-http-proxy.js'
import { fetchGlobals } from './clients/fetch-globals.js'
import { got } from './clients/got.js'
import { graphqlRequest } from './clients/graphql-request.js'
import { httpClient } from './clients/http-client.js'
import { httpProxyMiddleware } from './clients/http-proxy-middleware.js'
import { httpProxy } from './clients/http-proxy.js'
import { inquirerPrompts } from './clients/inquirer-prompts.js'
import { inquirer } from './clients/inquirer.js'
import { jimp } from './clients/jimp.js'
import { ky } from './clients/ky.js'
import { ldapjs } from './clients/ldapjs.js'
import { ldapts } from './clients/ldapts.js'
import { meow } from './clients/meow.js'
import { minimist } from './clients/minimist.js'
import { needle } from './clients/needle.js'
import { nestjsAxios } from './clients/nestjs-axios.js'
import { nodeFetch } from './clients/node-fetch.js'
import { ofetch } from './clients/ofetch.js'
import { pageReaders } from './clients/page-readers.js'
import { pdfMakers } from './clients/pdf-makers.js'
import { phin } from './clients/phin.js'
import { prompts } from './clients/prompts.js'
import { readlineSync } from './clients/readline-sync.js'
import { requestPromise } from './clients/request-promise.js'
import { request } from './clients/request.js'
import { rssParser } from './clients/rss-parser.js'
import { serverAddresses } from './clients/server-addresses.js'
import { simpleGet } from './clients/simple-get.js'
import { simpleLdapSearch } from './clients/simple-ldap-search.js'
import { soap } from './clients/soap.js'
import { superagent } from './clients/superagent.js'
import { undici } from './clients/undici.js'
import { webSockets } from './clients/web-sockets.js'
import { wreck } from './clients/wreck.js'
import { wsClient } from './clients/ws-client.js'
import { yargs } from './clients/yargs.js'
import { checksums } from './crypto/checksums.js'
import { cryptoJs } from './crypto/crypto-js.js'
import { crypto } from './crypto/crypto.js'
import { expressJwt } from './crypto/express-jwt.js'
import { fastJwt } from './crypto/fast-jwt.js'
import { fastifyJwtServer } from './crypto/fastify-jwt-server.js'
import { fastifyJwt } from './crypto/fastify-jwt.js'
import { honoJwt } from './crypto/hono-jwt.js'
import { jose } from './crypto/jose.js'
import { jsonwebtokenEsmVerify } from './crypto/jsonwebtoken-esm-verify.js'
import { jsonwebtoken } from './crypto/jsonwebtoken.js'
import { jwksRsa } from './crypto/jwks-rsa.js'
import { jwtSimple } from './crypto/jwt-simple.js'
import { koaJwt } from './crypto/koa-jwt.js'
import { nestjsJwt } from './crypto/nestjs-jwt.js'
import { nestjsPassport } from './crypto/nestjs-passport.js'
import { njwt } from './crypto/njwt.js'
import { passportJwt } from './crypto/passport-jwt.js'
import { passwordHashes } from './crypto/password-hashes.js'
import { adonisLucid } from './data/adonis-lucid.js'
import { alasql } from './data/alasql.js'
import { algoliasearch } from './data/algoliasearch.js'
import { arangojs } from './data/arangojs.js'
import { athena } from './data/athena.js'
import { awsRdsData } from './data/aws-rds-data.js'
import { azureCosmos } from './data/azure-cosmos.js'
import { betterSqlite3 } from './data/better-sqlite3.js'
import { bigquery } from './data/bigquery.js'
import { bookshelf } from './data/bookshelf.js'
import { bson } from './data/bson.js'
import { bunSqlGlobal } from './data/bun-sql-global.js'
import { bunSql } from './data/bun-sql.js'
import { cassandraDriver } from './data/cassandra-driver.js'
import { clickhouse } from './data/clickhouse.js'
import { couchbase } from './data/couchbase.js'
import { d1 } from './data/d1.js'
import { databricksSql } from './data/databricks-sql.js'
import { drizzleOrm } from './data/drizzle-orm.js'
import { duckdbNodeApi } from './data/duckdb-node-api.js'
import { duckdb } from './data/duckdb.js'
import { dynamodbQueries } from './data/dynamodb-queries.js'
import { dynamodb } from './data/dynamodb.js'
import { elasticsearch } from './data/elasticsearch.js'
import { firestoreQueries } from './data/firestore-queries.js'
import { firestore } from './data/firestore.js'
import { fontoxpath } from './data/fontoxpath.js'
import { genericModels } from './data/generic-models.js'
import { genericMongo } from './data/generic-mongo.js'
import { genericSql } from './data/generic-sql.js'
import { gremlin } from './data/gremlin.js'
import { influx } from './data/influx.js'
import { knex } from './data/knex.js'
import { kysely } from './data/kysely.js'
import { libsql } from './data/libsql.js'
import { libxmljs } from './data/libxmljs.js'
import { mariadb } from './data/mariadb.js'
import { massive } from './data/massive.js'
import { meilisearch } from './data/meilisearch.js'
import { meteorMongo } from './data/meteor-mongo.js'
import { mikroOrm } from './data/mikro-orm.js'
import { mongodbQueries } from './data/mongodb-queries.js'
import { mongodb } from './data/mongodb.js'
import { mongoist } from './data/mongoist.js'
import { mongooseQueries } from './data/mongoose-queries.js'
import { mongoose } from './data/mongoose.js'
import { monk } from './data/monk.js'
import { mssql } from './data/mssql.js'
import { mysql } from './data/mysql.js'
import { mysql2 } from './data/mysql2.js'
import { nano } from './data/nano.js'
import { nedb } from './data/nedb.js'
import { neo4jDriver } from './data/neo4j-driver.js'
import { neon } from './data/neon.js'
import { nodeExpat } from './data/node-expat.js'
import { nodeSqlite } from './data/node-sqlite.js'
import { objection } from './data/objection.js'
import { oracledb } from './data/oracledb.js'
import { pgCursor } from './data/pg-cursor.js'
import { pgFormat } from './data/pg-format.js'
import { pgPromise } from './data/pg-promise.js'
import { pg } from './data/pg.js'
import { pglite } from './data/pglite.js'
import { planetscale } from './data/planetscale.js'
import { postgres } from './data/postgres.js'
import { prisma } from './data/prisma.js'
import { recordMerges } from './data/record-merges.js'
import { redis } from './data/redis.js'
import { rethinkdb } from './data/rethinkdb.js'
import { saxonJs } from './data/saxon-js.js'
import { sequelize } from './data/sequelize.js'
import { slonik } from './data/slonik.js'
import { snowflakeSdk } from './data/snowflake-sdk.js'
import { spanner } from './data/spanner.js'
import { sqlConditions } from './data/sql-conditions.js'
import { sqlTemplateTag } from './data/sql-template-tag.js'
import { sqlite } from './data/sqlite.js'
import { sqlite3 } from './data/sqlite3.js'
import { sqlstring } from './data/sqlstring.js'
import { strapi } from './data/strapi.js'
import { supabaseQueries } from './data/supabase-queries.js'
import { supabase } from './data/supabase.js'
import { surrealdb } from './data/surrealdb.js'
import { tedious } from './data/tedious.js'
import { typeorm } from './data/typeorm.js'
import { typesense } from './data/typesense.js'
import { vercelPostgres } from './data/vercel-postgres.js'
import { waterline } from './data/waterline.js'
import { xml2json } from './data/xml2json.js'
import { xpath } from './data/xpath.js'
import { archiver } from './files/archiver.js'
import { bunFiles } from './files/bun-files.js'
import { decompress } from './files/decompress.js'
import { denoFiles } from './files/deno-files.js'
import { exceljs } from './files/exceljs.js'
import { extractZip } from './files/extract-zip.js'
import { folders } from './files/folders.js'
import { fsExtra } from './files/fs-extra.js'
import { fstream } from './files/fstream.js'
import { glob } from './files/glob.js'
import { imageTools } from './files/image-tools.js'
import { isSubdir } from './files/is-subdir.js'
import { jsonFiles } from './files/json-files.js'
import { koaSend } from './files/koa-send.js'
import { mailAttachments } from './files/mail-attachments.js'
import { pathGuards } from './files/path-guards.js'
import { pdfkit } from './files/pdfkit.js'
import { promisifiedFs } from './files/promisified-fs.js'
import { resolvePath } from './files/resolve-path.js'
import { send } from './files/send.js'
import { sharp } from './files/sharp.js'
import { spreadsheets } from './files/spreadsheets.js'
import { staticFolders } from './files/static-folders.js'
import { admZip } from './http/adm-zip.js'
import { adonisApplication } from './http/adonis-application.js'
import { adonisjs } from './http/adonisjs.js'
import { amqplib } from './http/amqplib.js'
import { angular } from './http/angular.js'
import { apolloServer } from './http/apollo-server.js'
import { artTemplate } from './http/art-template.js'
import { astro } from './http/astro.js'
import { authJs } from './http/auth-js.js'
import { auth0 } from './http/auth0.js'
import { awsLambda } from './http/aws-lambda.js'
import { awsSqs } from './http/aws-sqs.js'
import { azureFunctions } from './http/azure-functions.js'
import { betterAuth } from './http/better-auth.js'
import { browserLocation } from './http/browser-location.js'
import { browserMarkup } from './http/browser-markup.js'
import { browserMessages } from './http/browser-messages.js'
import { browserRouters } from './http/browser-routers.js'
import { bull } from './http/bull.js'
import { bullmq } from './http/bullmq.js'
import { bun } from './http/bun.js'
import { busboy } from './http/busboy.js'
import { clerk } from './http/clerk.js'
import { cloudflareWorkers } from './http/cloudflare-workers.js'
import { connectEnsureLogin } from './http/connect-ensure-login.js'
import { connect } from './http/connect.js'
import { deno } from './http/deno.js'
import { dot } from './http/dot.js'
import { edge } from './http/edge.js'
import { ejs } from './http/ejs.js'
import { elysia } from './http/elysia.js'
import { eta } from './http/eta.js'
import { expressAsyncHandler } from './http/express-async-handler.js'
import { expressFileupload } from './http/express-fileupload.js'
import { express } from './http/express.js'
import { fastifyPlugin } from './http/fastify-plugin.js'
import { fastify } from './http/fastify.js'
import { feathers } from './http/feathers.js'
import { fetchApi } from './http/fetch-api.js'
import { firebaseAdminAuth } from './http/firebase-admin-auth.js'
import { firebaseFunctions } from './http/firebase-functions.js'
import { formidable } from './http/formidable.js'
import { googleCloudFunctions } from './http/google-cloud-functions.js'
import { googlePubsub } from './http/google-pubsub.js'
import { graphqlHttp } from './http/graphql-http.js'
import { graphqlJs } from './http/graphql-js.js'
import { graphqlTools } from './http/graphql-tools.js'
import { graphqlYoga } from './http/graphql-yoga.js'
import { h3 } from './http/h3.js'
import { handlebars } from './http/handlebars.js'
import { hapi } from './http/hapi.js'
import { hogan } from './http/hogan.js'
import { honoAuth } from './http/hono-auth.js'
import { honoHtml } from './http/hono-html.js'
import { hono } from './http/hono.js'
import { ironSession } from './http/iron-session.js'
import { jqueryGlobal } from './http/jquery-global.js'
import { jquery } from './http/jquery.js'
import { jsxAttributes } from './http/jsx-attributes.js'
import { jszip } from './http/jszip.js'
import { kafkajs } from './http/kafkajs.js'
import { koaMount } from './http/koa-mount.js'
import { koa } from './http/koa.js'
import { liquidjs } from './http/liquidjs.js'
import { lit } from './http/lit.js'
import { lodashTemplate } from './http/lodash-template.js'
import { loopback } from './http/loopback.js'
import { lucia } from './http/lucia.js'
import { markdownIt } from './http/markdown-it.js'
import { marked } from './http/marked.js'
import { mcp } from './http/mcp.js'
import { mercuriusServer } from './http/mercurius-server.js'
import { mercurius } from './http/mercurius.js'
import { meteor } from './http/meteor.js'
import { moleculer } from './http/moleculer.js'
import { multer } from './http/multer.js'
import { multiparty } from './http/multiparty.js'
import { mustache } from './http/mustache.js'
import { nest } from './http/nest.js'
import { next } from './http/next.js'
import { nodeHttp } from './http/node-http.js'
import { nunjucks } from './http/nunjucks.js'
import { nuxt } from './http/nuxt.js'
import { orpc } from './http/orpc.js'
import { parseurl } from './http/parseurl.js'
import { passport } from './http/passport.js'
import { polka } from './http/polka.js'
import { pothos } from './http/pothos.js'
import { pug } from './http/pug.js'
import { rawBody } from './http/raw-body.js'
import { reactRouter } from './http/react-router.js'
import { react } from './http/react.js'
import { restify } from './http/restify.js'
import { routingControllers } from './http/routing-controllers.js'
import { sails } from './http/sails.js'
import { showdown } from './http/showdown.js'
import { socketIo } from './http/socket-io.js'
import { sqsConsumer } from './http/sqs-consumer.js'
import { squirrelly } from './http/squirrelly.js'
import { supabaseAuth } from './http/supabase-auth.js'
import { sveltekit } from './http/sveltekit.js'
import { swig } from './http/swig.js'
import { tarStream } from './http/tar-stream.js'
import { tar } from './http/tar.js'
import { trpc } from './http/trpc.js'
import { tsoa } from './http/tsoa.js'
import { twig } from './http/twig.js'
import { typeGraphql } from './http/type-graphql.js'
import { unzipper } from './http/unzipper.js'
import { vue } from './http/vue.js'
import { ws } from './http/ws.js'
import { yauzl } from './http/yauzl.js'
import { bunyan } from './logging/bunyan.js'
import { consola } from './logging/consola.js'
import { debug } from './logging/debug.js'
import { log4js } from './logging/log4js.js'
import { loglevel } from './logging/loglevel.js'
import { nestLogger } from './logging/nest-logger.js'
import { npmlog } from './logging/npmlog.js'
import { pino } from './logging/pino.js'
import { powertoolsLogger } from './logging/powertools-logger.js'
import { signale } from './logging/signale.js'
import { tslog } from './logging/tslog.js'
import { winston } from './logging/winston.js'
import { assert } from './node/assert.js'
import { awilix } from './node/awilix.js'
import { babelRuntime } from './node/babel-runtime.js'
import { babelSpread } from './node/babel-spread.js'
import { bluebird } from './node/bluebird.js'
import { bufferGlobals } from './node/buffer-globals.js'
import { buffer } from './node/buffer.js'
import { consoleGlobals } from './node/console-globals.js'
import { denodeify } from './node/denodeify.js'
import { dns } from './node/dns.js'
import { es6Promisify } from './node/es6-promisify.js'
import { events } from './node/events.js'
import { fs } from './node/fs.js'
import { googlePromisify } from './node/google-promisify.js'
import { inversify } from './node/inversify.js'
import { net } from './node/net.js'
import { os } from './node/os.js'
import { path } from './node/path.js'
import { pify } from './node/pify.js'
import { processGlobals } from './node/process-globals.js'
import { processModule } from './node/process.js'
import { promise } from './node/promise.js'
import { q } from './node/q.js'
import { qs } from './node/qs.js'
import { queryString } from './node/query-string.js'
import { querystring } from './node/querystring.js'
import { readline } from './node/readline.js'
import { regexpGlobals } from './node/regexp-globals.js'
import { rsvp } from './node/rsvp.js'
import { streamConsumers } from './node/stream-consumers.js'
import { stream } from './node/stream.js'
import { stringDecoder } from './node/string-decoder.js'
import { swcHelpers } from './node/swc-helpers.js'
import { swcSpread } from './node/swc-spread.js'
import { thenify } from './node/thenify.js'
import { tslib } from './node/tslib.js'
import { tsyringe } from './node/tsyringe.js'
import { typedi } from './node/typedi.js'
import { urlGlobals } from './node/url-globals.js'
import { url } from './node/url.js'
import { util } from './node/util.js'
import { v8 } from './node/v8.js'
import { when } from './node/when.js'
import { zlib } from './node/zlib.js'
import { deepMerge } from './objects/deep-merge.js'
import { deepSet } from './objects/deep-set.js'
import { extend } from './objects/extend.js'
import { flat } from './objects/flat.js'
import { hoek } from './objects/hoek.js'
import { jqueryExtend } from './objects/jquery-extend.js'
import { merge } from './objects/merge.js'
import { mpath } from './objects/mpath.js'
import { objectPath } from './objects/object-path.js'
import { objectPaths } from './objects/paths.js'
import { asyncExecute } from './process/async-execute.js'
import { awaitExec } from './process/await-exec.js'
import { bunProcessGlobals } from './process/bun-process-globals.js'
import { bunProcess } from './process/bun-process.js'
import { childProcess } from './process/child-process.js'
import { cluster } from './process/cluster.js'
import { commandLinePrograms } from './process/command-line-programs.js'
import { crossSpawn } from './process/cross-spawn.js'
import { cryo } from './process/cryo.js'
import { denoProcess } from './process/deno-process.js'
import { dugite } from './process/dugite.js'
import { esprima } from './process/esprima.js'
import { evalPackage } from './process/eval.js'
import { execAsync } from './process/exec-async.js'
import { execSh } from './process/exec-sh.js'
import { execa } from './process/execa.js'
import { exprEval } from './process/expr-eval.js'
import { foregroundChild } from './process/foreground-child.js'
import { funcster } from './process/funcster.js'
import { interpreters } from './process/interpreters.js'
import { isolatedVm } from './process/isolated-vm.js'
import { jsYaml } from './process/js-yaml.js'
import { jsdom } from './process/jsdom.js'
import { jsonFn } from './process/json-fn.js'
import { jsonpathPlus } from './process/jsonpath-plus.js'
import { jsonpath } from './process/jsonpath.js'
import { languageGlobals } from './process/language-globals.js'
import { mathjs } from './process/mathjs.js'
import { moduleBuiltin } from './process/module.js'
import { nodeCmd } from './process/node-cmd.js'
import { nodeEval } from './process/node-eval.js'
import { nodePty } from './process/node-pty.js'
import { nodeSerialize } from './process/node-serialize.js'
import { nodeSsh } from './process/node-ssh.js'
import { notevil } from './process/notevil.js'
import { playwright } from './process/playwright.js'
import { promiseSpawn } from './process/promise-spawn.js'
import { puka } from './process/puka.js'
import { puppeteer } from './process/puppeteer.js'
import { remoteShell } from './process/remote-shell.js'
import { requireFromString } from './process/require-from-string.js'
import { safeEval } from './process/safe-eval.js'
import { saferEval } from './process/safer-eval.js'
import { serializeToJs } from './process/serialize-to-js.js'
import { seroval } from './process/seroval.js'
import { shellEscape } from './process/shell-escape.js'
import { shellExec } from './process/shell-exec.js'
import { shellQuote } from './process/shell-quote.js'
import { shelljsGlobal } from './process/shelljs-global.js'
import { shelljs } from './process/shelljs.js'
import { shellwords } from './process/shellwords.js'
import { shescape } from './process/shescape.js'
import { simpleSsh } from './process/simple-ssh.js'
import { spawnCommand } from './process/spawn-command.js'
import { spawnPackages } from './process/spawn-packages.js'
import { sshPackages } from './process/ssh-packages.js'
import { ssh2 } from './process/ssh2.js'
import { staticEval } from './process/static-eval.js'
import { sudoPrompt } from './process/sudo-prompt.js'
import { vm } from './process/vm.js'
import { vm2 } from './process/vm2.js'
import { workerThreads } from './process/worker-threads.js'
import { zxGlobals } from './process/zx-globals.js'
import { zx } from './process/zx.js'
import { ajv } from './validation/ajv.js'
import { arktype } from './validation/arktype.js'
import { celebrate } from './validation/celebrate.js'
import { classTransformer } from './validation/class-transformer.js'
import { classValidator } from './validation/class-validator.js'
import { cookie } from './validation/cookie.js'
import { dateFns } from './validation/date-fns.js'
import { dompurify } from './validation/dompurify.js'
import { entities } from './validation/entities.js'
import { envalid } from './validation/envalid.js'
import { escapeHtml } from './validation/escape-html.js'
import { escapeStringRegexp } from './validation/escape-string-regexp.js'
import { expressMongoSanitize } from './validation/express-mongo-sanitize.js'
import { expressValidator } from './validation/express-validator.js'
import { fastestValidator } from './validation/fastest-validator.js'
import { fieldPicks } from './validation/field-picks.js'
import { filenamify } from './validation/filenamify.js'
import { he } from './validation/he.js'
import { honoValidators } from './validation/hono-validators.js'
import { htmlEntities } from './validation/html-entities.js'
import { identifiers } from './validation/identifiers.js'
import { invariant } from './validation/invariant.js'
import { ioTs } from './validation/io-ts.js'
import { ipaddrJs } from './validation/ipaddr-js.js'
import { isIp } from './validation/is-ip.js'
import { isNumber } from './validation/is-number.js'
import { isUuid } from './validation/is-uuid.js'
import { joi } from './validation/joi.js'
import { ldapEscape } from './validation/ldap-escape.js'
import { lodashModules } from './validation/lodash-modules.js'
import { lodash } from './validation/lodash.js'
import { luxon } from './validation/luxon.js'
import { moment } from './validation/moment.js'
import { mongoSanitize } from './validation/mongo-sanitize.js'
import { objectId } from './validation/object-id.js'
import { recordAssigns } from './validation/record-assigns.js'
import { runtypes } from './validation/runtypes.js'
import { sanitizeFilename } from './validation/sanitize-filename.js'
import { sanitizeHtml } from './validation/sanitize-html.js'
import { semver } from './validation/semver.js'
import { sindresorhusSlugify } from './validation/sindresorhus-slugify.js'
import { slugify } from './validation/slugify.js'
import { superstruct } from './validation/superstruct.js'
import { typebox } from './validation/typebox.js'
import { uuid } from './validation/uuid.js'
import { valibot } from './validation/valibot.js'
import { validator } from './validation/validator.js'
import { vine } from './validation/vine.js'
import { xss } from './validation/xss.js'
import { strapiUtils, yup } from './validation/yup.js'
import { zod } from './validation/zod.js'
import type { Model } from './schema.js'

/** What is known of libraries out of the box. */
export const builtinModels: readonly Model[] = [
  activedirectory,
  addressFilters,
  admZip,
  adonisApplication,
  adonisLucid,
  adonisjs,
  ajv,
  alasql,
  algoliasearch,
  amqplib,
  angular,
  apolloServer,
  arangojs,
  archiver,
  arg,
  arktype,
  artTemplate,
  assert,
  astro,
  asyncExecute,
  athena,
  auth0,
  authJs,
  awaitExec,
  awilix,
  awsLambda,
  awsRdsData,
  awsSqs,
  axios,
  azureCosmos,
  azureFunctions,
  babelRuntime,
  babelSpread,
  betterAuth,
  betterSqlite3,
  bigquery,
  bluebird,
  bookshelf,
  browserLocation,
  browserMarkup,
  browserMessages,
  browserRouters,
  bson,
  buffer,
  bufferGlobals,
  bull,
  bullmq,
  bun,
  bunFiles,
  bunProcess,
  bunProcessGlobals,
  bunSql,
  bunSqlGlobal,
  bunyan,
  busboy,
  cac,
  cassandraDriver,
  celebrate,
  checksums,
  cheerio,
  childProcess,
  clackPrompts,
  classTransformer,
  classValidator,
  clerk,
  clickhouse,
  cloudflareWorkers,
  cluster,
  commandLinePrograms,
  commander,
  connect,
  connectEnsureLogin,
  consola,
  consoleGlobals,
  cookie,
  couchbase,
  crossSpawn,
  cryo,
  crypto,
  cryptoJs,
  d1,
  databricksSql,
  dateFns,
  debug,
  decompress,
  deepMerge,
  deepSet,
  deno,
  denoFiles,
  denoProcess,
  denodeify,
  dns,
  dompurify,
  dot,
  drizzleOrm,
  duckdb,
  duckdbNodeApi,
  dugite,
  dynamodb,
  dynamodbQueries,
  edge,
  ejs,
  elasticsearch,
  elysia,
  enquirer,
  entities,
  envalid,
  es6Promisify,
  escapeHtml,
  escapeStringRegexp,
  esprima,
  eta,
  evalPackage,
  events,
  eventsource,
  exceljs,
  execAsync,
  execSh,
  execa,
  exprEval,
  express,
  expressAsyncHandler,
  expressFileupload,
  expressHttpProxy,
  expressJwt,
  expressMongoSanitize,
  expressValidator,
  extend,
  extractZip,
  fastJwt,
  fastestValidator,
  fastify,
  fastifyJwt,
  fastifyJwtServer,
  fastifyPlugin,
  feathers,
  fetchApi,
  fetchGlobals,
  fieldPicks,
  filenamify,
  firebaseAdminAuth,
  firebaseFunctions,
  firestore,
  firestoreQueries,
  flat,
  folders,
  fontoxpath,
  foregroundChild,
  formidable,
  fs,
  fsExtra,
  fstream,
  funcster,
  genericModels,
  genericMongo,
  genericSql,
  glob,
  googleCloudFunctions,
  googlePromisify,
  googlePubsub,
  got,
  graphqlHttp,
  graphqlJs,
  graphqlRequest,
  graphqlTools,
  graphqlYoga,
  gremlin,
  h3,
  handlebars,
  hapi,
  he,
  hoek,
  hogan,
  hono,
  honoAuth,
  honoHtml,
  honoJwt,
  honoValidators,
  htmlEntities,
  httpClient,
  httpProxy,
  httpProxyMiddleware,
  identifiers,
  imageTools,
  influx,
  inquirer,
  inquirerPrompts,
  interpreters,
  invariant,
  inversify,
  ioTs,
  ipaddrJs,
  ironSession,
  isIp,
  isNumber,
  isSubdir,
  isUuid,
  isolatedVm,
  jimp,
  joi,
  jose,
  jquery,
  jqueryExtend,
  jqueryGlobal,
  jsYaml,
  jsdom,
  jsonFiles,
  jsonFn,
  jsonpath,
  jsonpathPlus,
  jsonwebtoken,
  jsonwebtokenEsmVerify,
  jsxAttributes,
  jszip,
  jwksRsa,
  jwtSimple,
  kafkajs,
  knex,
  koa,
  koaJwt,
  koaMount,
  koaSend,
  ky,
  kysely,
  languageGlobals,
  ldapEscape,
  ldapjs,
  ldapts,
  libsql,
  libxmljs,
  liquidjs,
  lit,
  lodash,
  lodashModules,
  lodashTemplate,
  log4js,
  loglevel,
  loopback,
  lucia,
  luxon,
  mailAttachments,
  mariadb,
  markdownIt,
  marked,
  massive,
  mathjs,
  mcp,
  meilisearch,
  meow,
  mercurius,
  mercuriusServer,
  merge,
  meteor,
  meteorMongo,
  mikroOrm,
  minimist,
  moduleBuiltin,
  moleculer,
  moment,
  mongoSanitize,
  mongodb,
  mongodbQueries,
  mongoist,
  mongoose,
  mongooseQueries,
  monk,
  mpath,
  mssql,
  multer,
  multiparty,
  mustache,
  mysql,
  mysql2,
  nano,
  nedb,
  needle,
  neo4jDriver,
  neon,
  nest,
  nestLogger,
  nestjsAxios,
  nestjsJwt,
  nestjsPassport,
  net,
  next,
  njwt,
  nodeCmd,
  nodeEval,
  nodeExpat,
  nodeFetch,
  nodeHttp,
  nodePty,
  nodeSerialize,
  nodeSqlite,
  nodeSsh,
  notevil,
  npmlog,
  nunjucks,
  nuxt,
  objectId,
  objectPath,
  objectPaths,
  objection,
  ofetch,
  oracledb,
  orpc,
  os,
  pageReaders,
  parseurl,
  passport,
  passportJwt,
  passwordHashes,
  path,
  pathGuards,
  pdfMakers,
  pdfkit,
  pg,
  pgCursor,
  pgFormat,
  pgPromise,
  pglite,
  phin,
  pify,
  pino,
  planetscale,
  playwright,
  polka,
  postgres,
  pothos,
  powertoolsLogger,
  prisma,
  processGlobals,
  processModule,
  promise,
  promiseSpawn,
  promisifiedFs,
  prompts,
  pug,
  puka,
  puppeteer,
  q,
  qs,
  queryString,
  querystring,
  rawBody,
  react,
  reactRouter,
  readline,
  readlineSync,
  recordAssigns,
  recordMerges,
  redis,
  regexpGlobals,
  remoteShell,
  request,
  requestPromise,
  requireFromString,
  resolvePath,
  restify,
  rethinkdb,
  routingControllers,
  rssParser,
  rsvp,
  runtypes,
  safeEval,
  saferEval,
  sails,
  sanitizeFilename,
  sanitizeHtml,
  saxonJs,
  semver,
  send,
  sequelize,
  serializeToJs,
  seroval,
  serverAddresses,
  sharp,
  shellEscape,
  shellExec,
  shellQuote,
  shelljs,
  shelljsGlobal,
  shellwords,
  shescape,
  showdown,
  signale,
  simpleGet,
  simpleLdapSearch,
  simpleSsh,
  sindresorhusSlugify,
  slonik,
  slugify,
  snowflakeSdk,
  soap,
  socketIo,
  spanner,
  spawnCommand,
  spawnPackages,
  spreadsheets,
  sqlConditions,
  sqlTemplateTag,
  sqlite,
  sqlite3,
  sqlstring,
  sqsConsumer,
  squirrelly,
  ssh2,
  sshPackages,
  staticEval,
  staticFolders,
  strapi,
  strapiUtils,
  stream,
  streamConsumers,
  stringDecoder,
  sudoPrompt,
  supabase,
  supabaseAuth,
  supabaseQueries,
  superagent,
  superstruct,
  surrealdb,
  sveltekit,
  swcHelpers,
  swcSpread,
  swig,
  tar,
  tarStream,
  tedious,
  thenify,
  trpc,
  tslib,
  tslog,
  tsoa,
  tsyringe,
  twig,
  typeGraphql,
  typebox,
  typedi,
  typeorm,
  typesense,
  undici,
  unzipper,
  url,
  urlGlobals,
  util,
  uuid,
  v8,
  valibot,
  validator,
  vercelPostgres,
  vine,
  vm,
  vm2,
  vue,
  waterline,
  webSockets,
  when,
  winston,
  workerThreads,
  wreck,
  ws,
  wsClient,
  xml2json,
  xpath,
  xss,
  yargs,
  yauzl,
  yup,
  zlib,
  zod,
  zx,
  zxGlobals,
]
