-- One row claims one e-mail address. It holds what the log must never hold: the password's hash.
create table account (
  traveller uuid primary key,
  email_fingerprint text not null unique,
  password_hash text not null,
  roles text[] not null,
  claimed_at timestamptz not null,
  registered boolean not null default false
);

-- One row for each refresh token that was ever given out and has not expired, by its hash.
create table refresh_token (
  token_hash bytea primary key,
  family uuid not null,
  traveller uuid not null,
  expires_at timestamptz not null,
  spent_at timestamptz
);
create index refresh_token_family on refresh_token (family);
create index refresh_token_expiry on refresh_token (expires_at);
create table revoked_family (family uuid primary key, revoked_at timestamptz not null);
