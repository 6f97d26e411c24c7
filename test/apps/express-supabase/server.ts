import express, { type NextFunction, type Request, type Response } from 'express'
import { createClient, type User } from '@supabase/supabase-js'
import { z } from 'zod'

const admin = createClient(process.env['SUPABASE_URL'] ?? '', process.env['SUPABASE_SERVICE_KEY'] ?? '')

declare module 'express-serve-static-core' {
  interface Request {
    user?: User
  }
}

const app = express()
app.use(express.json())

async function requireUser(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.replace(/^Bearer /, '') ?? ''
  const { data, error } = await admin.auth.getUser(token)
  if (error ?? !data.user) {
    res.status(401).json({ message: 'Sign in first' })
    return
  }
  req.user = data.user
  next()
}

const task = z.object({ title: z.string().min(1).max(200), due: z.iso.date().optional() })

app.get('/tasks', requireUser, async (req, res) => {
  const { data } = await admin.from('tasks').select('id, title, due').eq('user_id', req.user?.id ?? '').limit(100)
  res.json(data)
})

app.get('/tasks/:id', requireUser, async (req, res) => {
  const { data } = await admin.from('tasks').select('id, title, due').eq('id', req.params['id'] ?? '').single() // expect: require-owner-filter
  res.json(data)
})

app.get('/tasks/:id/own', requireUser, async (req, res) => {
  const { data } = await admin.from('tasks').select('id, title, due').eq('id', req.params['id'] ?? '').eq('user_id', req.user?.id ?? '').single()
  res.json(data)
})

app.post('/tasks', requireUser, async (req, res) => {
  const values = task.parse(req.body)
  const { data, error } = await admin.from('tasks').insert({ ...values, user_id: req.user?.id }).select('id').single()
  if (error) {
    res.status(400).json({ message: 'The task could not be saved' })
    return
  }
  res.status(201).json(data)
})

app.post('/tasks/import', requireUser, async (req, res) => {
  const { error } = await admin.from('tasks').insert(req.body) // expect: no-mass-assignment
  res.status(error ? 400 : 201).end()
})

app.patch('/tasks/:id', requireUser, async (req, res) => {
  const values = task.partial().parse(req.body)
  const { error } = await admin.from('tasks').update(values).eq('id', req.params['id'] ?? '').eq('user_id', req.user?.id ?? '')
  res.status(error ? 400 : 204).end()
})

app.patch('/tasks/:id/everything', requireUser, async (req, res) => {
  const change = { ...req.body, updated_at: new Date() }
  const { error } = await admin.from('tasks').update(change).eq('id', req.params['id'] ?? '').eq('user_id', req.user?.id ?? '') // expect: no-mass-assignment
  res.status(error ? 400 : 204).end()
})

app.delete('/tasks/:id', requireUser, async (req, res) => {
  await admin.from('tasks').delete().eq('id', req.params['id'] ?? '') // expect: require-owner-filter
  res.status(204).end()
})

app.get('/profile', requireUser, async (req, res) => {
  const { data } = await admin.from('users').select('id, name, avatar').eq('id', req.user?.id ?? '').single()
  res.json(data)
})

app.get('/profile/raw', requireUser, async (req, res) => {
  const { data } = await admin.from('users').select('*').eq('id', req.user?.id ?? '').single()
  res.json(data) // expect: no-raw-entity-response
})

app.get('/countries/:code', async (req, res) => {
  const { data } = await admin.from('countries').select('code, name').eq('code', req.params['code'] ?? '').single()
  res.json(data)
})

export default app
