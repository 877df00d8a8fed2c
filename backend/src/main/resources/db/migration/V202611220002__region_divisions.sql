-- Administrative divisions of China. The id is ours and never changes; code and name are attributes with validity,
-- so that a renamed or recoded county moves no row of any other table.
create table division (
    id integer primary key,
    parent_id integer references division,
    level text not null check (level in ('COUNTRY', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP')),
    code text not null,
    name text not null check (name <> ''),
    path text not null,
    valid_from date not null default date '1949-10-01',
    valid_until date,
    constraint division_code_once unique (level, code, valid_from)
);
comment on table division is 'GB/T 2260 and its township extension; path is the chain of ids from the country down';
create index division_parent on division (parent_id);
create index division_path on division (path text_pattern_ops);
create sequence division_id_seq start 10000;
