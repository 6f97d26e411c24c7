import { describe, expect, it } from 'vitest'
import { isOwnerField, isPersonalModel, isSensitiveField, ownerFieldsOf, sensitiveFieldsOf } from '../../../src/analysis/index.js'
import { builtinModels } from '../../../src/models/index.js'
import { analyzeCode } from '../../support/analyze-code.js'

/** Each model that a piece of code defines: its fields, `-` before hidden ones, and what they refer to. */
function definitionsIn(text: string): Record<string, string[]> {
  const { definitions } = analyzeCode(text, builtinModels).analysis.queries
  return Object.fromEntries(
    definitions.map(({ name, fields }) => [
      name,
      fields.map((field) => `${field.hidden ? '-' : ''}${field.name}${field.type === undefined ? '' : `: ${field.type}`}${field.reference === undefined ? '' : ` → ${field.reference}`}`),
    ]),
  )
}

/** Names of the owner and the sensitive fields of the only model. */
function special(text: string): { owner: string[]; sensitive: string[] } {
  const [definition] = analyzeCode(text, builtinModels).analysis.queries.definitions
  if (!definition) throw new Error(`No model in:\n${text}`)
  return { owner: ownerFieldsOf(definition).map(({ name }) => name), sensitive: sensitiveFieldsOf(definition).map(({ name }) => name) }
}

describe('models of a file', () => {
  it('reads a schema of Mongoose', () => {
    expect(
      definitionsIn(`import mongoose, { Schema } from 'mongoose'
        const schema = new Schema({ email: String, password: { type: String, select: false }, owner: { type: Schema.Types.ObjectId, ref: 'User' }, tags: [{ type: String }] })
        export default mongoose.model('Note', schema)`),
    ).toEqual({ Note: ['email: String', '-password: String', 'owner: ObjectId → User', 'tags: String'] })
  })

  it('sees what a schema of Mongoose takes out of JSON', () => {
    expect(
      definitionsIn(`import { Schema, model } from 'mongoose'
        const schema = new Schema({ email: String, password: String, pin: String }, { toJSON: { transform(doc, ret) { delete ret.password } } })
        schema.methods.toJSON = function () { const { pin, ...rest } = this.toObject(); return rest }
        model('User', schema)`),
    ).toEqual({ User: ['email: String', '-password: String', '-pin: String'] })
  })

  it('reads a model of Sequelize', () => {
    expect(
      definitionsIn(`import { Sequelize, DataTypes } from 'sequelize'
        const sequelize = new Sequelize()
        sequelize.define('user', { email: DataTypes.STRING, password: { type: DataTypes.STRING }, teamId: { type: DataTypes.UUID, references: { model: 'teams' } } }, { defaultScope: { attributes: { exclude: ['password'] } } })`),
    ).toEqual({ user: ['email: STRING', '-password: STRING', 'teamId: UUID → teams'] })
  })

  it('reads a class of Sequelize', () => {
    expect(definitionsIn(`import { Model, DataTypes } from 'sequelize'; class Order extends Model {} Order.init({ id: DataTypes.UUID, userId: DataTypes.UUID }, { sequelize })`)).toEqual({
      Order: ['id: UUID', 'userId: UUID'],
    })
  })

  it('reads an entity of TypeORM', () => {
    expect(
      definitionsIn(`import { Entity, Column, ManyToOne } from 'typeorm'; import { Exclude } from 'class-transformer'
        @Entity() class User { @Column() id: string; @Column({ select: false }) hash: string; @Exclude() @Column() pin: string; @ManyToOne(() => Team) team: Team }`),
    ).toEqual({ User: ['id: string', '-hash: string', '-pin: string', 'team: Team → Team'] })
  })

  it('reads an entity of MikroORM', () => {
    expect(definitionsIn(`import { Entity, Property } from '@mikro-orm/core'; @Entity() class User { @Property() id!: number; @Property({ hidden: true }) password!: string }`)).toEqual({
      User: ['id: number', '-password: string'],
    })
  })

  it('reads a table of Drizzle', () => {
    expect(
      definitionsIn(`import { pgTable, serial, text, integer } from 'drizzle-orm/pg-core'
        export const users = pgTable('users', { id: serial('id').primaryKey(), email: text('email').notNull(), teamId: integer('team_id').references(() => teams.id) })`),
    ).toEqual({ users: ['id: serial', 'email: text', 'teamId: integer → teams'] })
  })

  it('takes a class without a mark for no model', () => {
    expect(definitionsIn(`import { Entity } from 'typeorm'; class User { password: string }`)).toEqual({})
  })

  it('gives a query the model that it names', () => {
    const { analysis } = analyzeCode(
      `import { pgTable, text } from 'drizzle-orm/pg-core'; const people = pgTable('users', { hash: text() }); db.select().from(people)`,
      builtinModels,
    )
    expect(analysis.queries.list[0]?.model?.definition?.name).toBe('users')
  })

  it('finds owners by name and by what a field refers to', () => {
    expect(
      special(`import { Schema, model } from 'mongoose'; model('Note', new Schema({ text: String, writer: { type: Schema.Types.ObjectId, ref: 'User' }, tenantId: String, apiKey: String }))`),
    ).toEqual({ owner: ['writer', 'tenantId'], sensitive: ['apiKey'] })
  })
})

describe('names of fields and models', () => {
  it('knows fields that must not leave', () => {
    const names = ['password', 'passwordHash', 'hashed_password', 'reset_token', 'twoFactorSecret', 'apiKey', 'ssn', 'refreshToken', 'cvv', 'salt']
    expect(names.filter((name) => !isSensitiveField(name))).toEqual([])
  })

  it('takes what only tells about them for harmless', () => {
    const names = ['passwordChangedAt', 'hasPassword', 'resetTokenExpires', 'tokenCount', 'email', 'name', 'hashtag', 'passportCountry', 'key', 'pinned', 'isTwoFactorEnabled']
    expect(names.filter((name) => isSensitiveField(name))).toEqual([])
  })

  it('takes fields of the settings', () => {
    expect(isSensitiveField('salary', ['salary'])).toBe(true)
    expect(isOwnerField('belongs_to', ['belongsTo'])).toBe(true)
  })

  it('knows owners', () => {
    const names = ['userId', 'user_id', 'owner', 'ownerId', 'tenantId', 'organisationId', 'createdBy', 'author', 'workspace_id']
    expect(names.filter((name) => !isOwnerField(name))).toEqual([])
    expect(['id', 'username', 'title', 'userAgent', 'owned'].filter((name) => isOwnerField(name))).toEqual([])
  })

  it('knows models about people', () => {
    expect(['user', 'account', 'customer', 'patient', 'member', 'employee', 'adminuser'].filter((name) => !isPersonalModel(name))).toEqual([])
    expect(['order', 'userrole', 'post', 'accounting', 'membership'].filter((name) => isPersonalModel(name))).toEqual([])
  })
})
