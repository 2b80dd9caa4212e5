-- One row for each registered person; what is personal is sealed.
create table traveller (
  traveller text primary key,
  email text not null,
  display_name text not null,
  created_at timestamptz not null
);

create table role (
  traveller text not null,
  role text not null,
  primary key (traveller, role)
);
