import { describe, expect, it } from 'vitest'
import { builtinModels } from '../../../src/models/index.js'
import { analyzeCode, type CodeOptions } from '../../support/analyze-code.js'
import { describeEndpoint } from '../../support/describe-routes.js'

/** The endpoints that answer at the marked place. */
function at(code: string, options: CodeOptions = {}): string[] {
  const parsed = analyzeCode(code, builtinModels, options)
  return parsed.analysis.routes().endpointsAt(parsed.marked()).map((endpoint) => `${endpoint.framework}: ${describeEndpoint(endpoint, parsed)}${endpoint.registered ? '' : ' elsewhere'}`)
}

describe('endpointsAt', () => {
  it('finds the endpoint of an inline handler', () => {
    expect(at(`import express from 'express'; express().get('/a', (req, res) => res.json(/*?*/load(req)))`)).toEqual(['express: GET /a'])
  })
  it('finds it from a function inside of the handler', () => {
    expect(at(`import express from 'express'; express().get('/a', (req, res) => { list.forEach((x) => { use(/*?*/x) }) })`)).toEqual(['express: GET /a'])
  })
  it('finds the endpoint of a named handler', () => {
    expect(at(`import express from 'express'; const a = (req, res) => res.json(/*?*/load(req)); express().get('/a', a)`)).toEqual(['express: GET /a'])
  })
  it('finds all endpoints of one handler', () => {
    expect(at(`import express from 'express'; const a = (req, res) => res.json(/*?*/load(req)); const app = express(); app.get('/a', a); app.post('/b', a)`)).toEqual(['express: GET /a', 'express: POST /b'])
  })
  it('finds the endpoint of a method', () => {
    expect(at(`import express from 'express'; class C { show(req, res) { res.json(/*?*/load(req)) } } const c = new C(); express().get('/a', c.show.bind(c))`)).toEqual(['express: GET /a'])
  })
  it('finds the endpoint of an object of handlers', () => {
    expect(at(`import express from 'express'; const c = { show(req, res) { res.json(/*?*/load(req)) } }; express().get('/a', c.show)`)).toEqual(['express: GET /a'])
  })
  it('finds the endpoint of a wrapped handler', () => {
    expect(at(`import express from 'express'; const wrap = (fn) => (req, res, next) => fn(req, res, next).catch(next); express().get('/a', wrap(async (req, res) => res.json(/*?*/load(req))))`)).toEqual(['express: GET /a [wrap]'])
  })
  it('finds the endpoint of what a factory makes', () => {
    expect(at(`import express from 'express'; const show = (name) => (req, res) => res.json(/*?*/load(name, req)); express().get('/a', show('a'))`)).toEqual(['express: GET /a'])
  })
  it('finds the endpoint of a method with decorators', () => {
    expect(at(`import { Controller, Get } from '@nestjs/common'; @Controller('a') class A { @Get(':id') get() { return /*?*/load() } }`)).toEqual(['nest: GET /a/:id'])
  })
  it('takes a function with the parameters of a handler for one', () => {
    expect(at(`export const show = async (req, res) => { res.json(/*?*/load(req.params.id)) }`)).toEqual(['express: ? ? elsewhere'])
  })
  it('takes a function with typed parameters for one', () => {
    expect(at(`import type { Request, Response } from 'express'; export async function show(a: Request, b: Response) { /*?*/load(a) }`)).toEqual(['express: ? ? elsewhere'])
  })
  it('takes middleware for none', () => {
    expect(at(`export const show = async (req, res, next) => { req.item = /*?*/load(req.params.id); next() }`)).toEqual([])
  })
  it('takes middleware of a route for none', () => {
    expect(at(`import express from 'express'; const check = (req, res, next) => { /*?*/load(req); next() }; express().get('/a', check, (req, res) => {})`)).toEqual([])
  })
  it('takes other functions for none', () => {
    expect(at(`export const total = (list) => list.reduce((a, b) => /*?*/add(a, b))`)).toEqual([])
  })
  it('finds the caller in a handler', () => {
    const parsed = analyzeCode(`import express from 'express'; express().get('/a', (req, res) => { use(req.user.id, req.params.id); res.json(req.user.name) })`, builtinModels)
    const endpoint = parsed.analysis.routes().endpointOf(parsed.find('use(req.user.id, req.params.id)'))
    expect(parsed.analysis.routes().callerIn(endpoint!.handlers[0]!).map(({ node }) => parsed.textOf(node))).toEqual(['req.user.id', 'req.user.name'])
  })
  it('names the parameters of the path', () => {
    const { analysis } = analyzeCode(`import express from 'express'; express().get('/a/:id/b/:other', (req, res) => {})`, builtinModels)
    expect(analysis.routes().endpoints.map(({ parameters }) => parameters)).toEqual([['id', 'other']])
  })
})
