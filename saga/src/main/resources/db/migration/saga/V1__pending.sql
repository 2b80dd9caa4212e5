-- Bookings that are not at rest yet, and when to look at them again.
create table pending_booking (
    booking text        primary key,
    due     timestamptz not null
);

create index pending_booking_due on pending_booking (due);

-- Seats that are held, and when somebody must look whether they still should be.
create table pending_hold (
    hold      text        primary key,
    inventory text        not null,
    placed    boolean     not null,
    held_at   timestamptz not null,
    until     timestamptz not null
);

create index pending_hold_until on pending_hold (until);
create index pending_hold_unplaced on pending_hold (held_at) where not placed;

-- The work that db-scheduler does for all nodes together.
create table scheduled_task (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_task_execution on scheduled_task (execution_time);
create index scheduled_task_heartbeat on scheduled_task (last_heartbeat);
