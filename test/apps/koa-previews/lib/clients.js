'use strict'

const clients = new Map([['desk', { secret: process.env.DESK_SECRET, addresses: ['https://desk.example/callback'], home: 'https://desk.example/' }]])

exports.find = async (id) => clients.get(id)
