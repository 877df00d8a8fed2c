-- Whoever types a part of a name wants the rows that have it anywhere. "like" is not leakproof: under row-level security
-- no index serves it, and a rare word took as long as the list is long. So every name's tails are kept beside it: a part
-- of the name is the beginning of a tail, and a range of an index finds it (docs/adr/0016).
select set_config('app.regions', '*', true), set_config('app.schools', '*', true);

create procedure tails(wanted regclass, columns text, extra text default 'true') language plpgsql as $$
declare
    named text := wanted || '_tail';
begin
    execute format('create table %I (region_id integer not null, owner_id uuid not null, tail text collate "C" not null, '
        'primary key (region_id, owner_id, tail), '
        'constraint %I foreign key (region_id, owner_id) references %s (region_id, id) on delete cascade)',
        named, named || '_owner_fkey', wanted);
    execute format('create index %I on %I (tail, region_id, owner_id)', named || '_begins', named);
    execute format('insert into %I select distinct r.region_id, r.id, t from %s r, tails_of(%s) t', named, wanted,
        (select string_agg('r.' || quote_ident(trim(name)), ', ') from unnest(string_to_array(columns, ',')) name));
    execute format('create trigger keep_tails after insert or update of %s on %s for each row execute function keep_tails(%s)',
        columns, wanted, (select string_agg(quote_literal(trim(name)), ', ') from unnest(string_to_array(columns, ',')) name));
    call protect(named, extra);
end $$;

create function tails_of(variadic words text[]) returns setof text language sql immutable as
    $$ select substr(lower(word), n) from unnest(words) word, generate_series(1, length(word)) n $$;

create function keep_tails() returns trigger language plpgsql as $$
declare
    tails text := quote_ident(tg_table_name || '_tail');
    words text[] := (select array_agg(to_jsonb(new) ->> name) from unnest(tg_argv) name);
begin
    if tg_op = 'UPDATE' then
        execute format('delete from %s where region_id = $1 and owner_id = $2', tails) using new.region_id, new.id;
    end if;
    execute format('insert into %s select distinct $1, $2, t from tails_of(variadic $3) t', tails)
        using new.region_id, new.id, words;
    return null;
end $$;

call tails('school', 'name, code', '((select app_every_school()) or owner_id = any ((select app_schools())::uuid[]))');
call tails('inspector', 'name, number');
call tails('person', 'name, account');
comment on table school_tail is 'Every end of a school''s name and of its code, in small letters';
comment on table inspector_tail is 'Every end of an inspector''s name and number, in small letters';
comment on table person_tail is 'Every end of a person''s name and account, in small letters';
