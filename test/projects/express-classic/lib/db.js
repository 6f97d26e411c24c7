const mysql = require('mysql2/promise')
const mongoose = require('mongoose')

const pool = mysql.createPool(process.env.MYSQL_URL)

exports.pool = pool
exports.connect = () => mongoose.connect(process.env.MONGO_URL)

exports.run = async (sql, params) => {
  const [rows] = await pool.query(sql, params) // expect: no-sql-injection
  return rows
}
