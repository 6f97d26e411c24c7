import { defineModel } from '../define-model.js'

export const mcp = defineModel({
  name: 'mcp',
  docs: 'https://github.com/modelcontextprotocol/typescript-sdk#readme',
  packages: [
    '@modelcontextprotocol/sdk/server/mcp.js',
    '@modelcontextprotocol/sdk/server/mcp',
    '@modelcontextprotocol/sdk/server/index.js',
    '@modelcontextprotocol/sdk/server',
    '@modelcontextprotocol/server',
  ],
  types: {
    McpServer: ['new McpServer()'],
    Server: ['new Server()', 'McpServer.server'],
  },
  sources: [
    { at: 'McpServer.tool(1..)(0)', kind: 'remote', part: 'arguments' },
    { at: 'McpServer.registerTool(2)(0)', kind: 'remote', part: 'arguments' },
    { at: 'McpServer.prompt(1..)(0)', kind: 'remote', part: 'arguments' },
    { at: 'McpServer.registerPrompt(2)(0)', kind: 'remote', part: 'arguments' },
    { at: 'McpServer.{resource,registerResource}(2..)(0)', kind: 'remote', part: 'url', value: 'object' },
    { at: 'McpServer.{resource,registerResource}(2..)(1:3)', kind: 'remote', part: 'arguments', value: 'object' },
    { at: 'McpServer.{resource,registerResource}(2..)(1:2)', kind: 'remote', part: 'arguments', value: 'object' },
    { at: 'Server.setRequestHandler(1)(0).params', kind: 'remote', part: 'arguments', value: 'object' },
    { at: '{ToolCallback,PromptCallback}(0)', kind: 'remote', part: 'arguments' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['server', 'mcp', 'mcpServer'],
          type: 'McpServer',
          members: ['tool', 'registerTool', 'registerPrompt', 'registerResource'],
        },
      ],
    },
  ],
  routes: [
    { at: 'McpServer.{tool,prompt,resource}(1..)', is: 'handler', method: '=TOOL' },
    { at: 'McpServer.{registerTool,registerPrompt}(2)', is: 'handler', method: '=TOOL' },
  ],
  callers: [{ at: '{McpServer.registerTool(2)(1),McpServer.tool(1..)(1)}.authInfo' }],
})
