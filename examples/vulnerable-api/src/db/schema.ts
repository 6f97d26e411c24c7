export const schema = `
  CREATE TABLE IF NOT EXISTS users (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    city text,
    role text NOT NULL DEFAULT 'customer',
    password_hash text NOT NULL
  );

  CREATE TABLE IF NOT EXISTS orders (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (id),
    product text NOT NULL,
    quantity integer NOT NULL,
    total_cents integer NOT NULL,
    status text NOT NULL DEFAULT 'open',
    created_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE IF NOT EXISTS files (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES users (id),
    name text NOT NULL,
    content text NOT NULL
  );
`
