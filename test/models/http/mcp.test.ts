import { mcp } from '../../../src/models/http/mcp.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mcp, {
  'sources McpServer.tool(1..)(0)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.tool('find', { name: z.string() }, async (args) => find(args.name))`,
  'sources McpServer.registerTool(2)(0)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.registerTool('find', { inputSchema }, async (args) => find(args.name))`,
  'sources McpServer.prompt(1..)(0)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.prompt('greet', { name: z.string() }, (args) => greet(args.name))`,
  'sources McpServer.registerPrompt(2)(0)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.registerPrompt('greet', { argsSchema }, (args) => greet(args.name))`,
  'sources McpServer.{resource,registerResource}(2..)(0)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.resource('notes', 'notes://all', async (uri) => read(uri.href))`,
  'sources McpServer.{resource,registerResource}(2..)(1:3)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.registerResource('user', template, {}, async (uri, params, extra) => find(params.id))`,
  'sources McpServer.{resource,registerResource}(2..)(1:2)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'users', version: '1.0.0' })
    server.registerResource('user', template, {}, async (uri, params) => find(params.id))`,
  'sources Server.setRequestHandler(1)(0).params': `import { Server } from '@modelcontextprotocol/sdk/server/index.js'
    const server = new Server({ name: 'users', version: '1.0.0' }, { capabilities: { tools: {} } })
    server.setRequestHandler(CallToolRequestSchema, async (request) => run(request.params.arguments))`,
  'sources {ToolCallback,PromptCallback}(0)': `import type { ToolCallback } from '@modelcontextprotocol/sdk/server/mcp.js'
    export const findUser: ToolCallback<typeof schema> = async (args) => find(args.name)`,
  'shapes 1': `export function registerUserTools(server) {
      server.registerTool('find', { inputSchema }, async (args) => find(args.name))
    }`,
  'routes handler McpServer.{tool,prompt,resource}(1..)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'shop', version: '1.0.0' })
    server.tool('find-user', { id: z.string() }, async ({ id }) => ({ content: await find(id) }))`,
  'routes handler McpServer.{registerTool,registerPrompt}(2)': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'shop', version: '1.0.0' })
    server.registerTool('find-user', { inputSchema: { id: z.string() } }, async ({ id }) => ({ content: await find(id) }))`,
  'callers {McpServer.registerTool(2)(1),McpServer.tool(1..)(1)}.authInfo': `import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
    const server = new McpServer({ name: 'shop', version: '1.0.0' })
    server.registerTool('orders', { inputSchema: {} }, async (input, { authInfo }) => ({ content: await ordersOf(authInfo.clientId) }))`,
})
