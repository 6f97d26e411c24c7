export const schema = `
  CREATE TABLE IF NOT EXISTS users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL UNIQUE,
    name text NOT NULL,
    city text,
    role text NOT NULL DEFAULT 'customer' CHECK (role IN ('customer', 'admin')),
    password_hash text NOT NULL
  );

  CREATE TABLE IF NOT EXISTS orders (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id),
    product text NOT NULL,
    quantity integer NOT NULL,
    total_cents integer NOT NULL,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'sent', 'cancelled')),
    created_at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE IF NOT EXISTS files (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    user_id uuid NOT NULL REFERENCES users (id),
    name text NOT NULL,
    content text NOT NULL
  );
`
