import { MongoClient, type Collection, type ObjectId } from 'mongodb'

export interface Account {
  _id: ObjectId
  email: string
  passwordHash: string
  role: 'admin' | 'member'
  resetToken?: string
}

export interface Article {
  _id: ObjectId
  slug: string
  title: string
  tags: string[]
  author: ObjectId
  views: number
}

const client = new MongoClient(process.env.MONGO_URL ?? 'mongodb://localhost:27017')

export const db = client.db('magazine')
export const articles = (): Collection<Article> => db.collection<Article>('articles')

export const collections = {
  accounts: db.collection<Account>('accounts'),
  articles: db.collection<Article>('articles'),
}
