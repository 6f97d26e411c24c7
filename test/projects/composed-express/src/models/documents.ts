import mongoose from 'mongoose'

const owned = { user: { type: mongoose.Types.ObjectId, ref: 'User' }, title: String }

export const Invoice = mongoose.model('Invoice', new mongoose.Schema(owned))
export const Letter = mongoose.model('Letter', new mongoose.Schema(owned))
export const Refund = mongoose.model('Refund', new mongoose.Schema(owned))
