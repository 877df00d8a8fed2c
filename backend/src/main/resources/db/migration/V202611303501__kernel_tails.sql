-- Whoever types a part of a name wants the rows that have it anywhere. "like" is not leakproof: under row-level security
-- no index serves it, and a rare word took as long as the list is long. So every name's tails are kept beside it: a part
-- of the name is the beginning of a tail, and a range of an index finds it (docs/adr/0017).
select set_config('app.regions', '*', true), set_config('app.schools', '*', true);

create function tails_of(variadic words text[]) returns setof text language sql immutable as
    $$ select distinct substr(lower(word), n) from unnest(words) word, generate_series(1, length(word)) n $$;

create procedure tails(wanted regclass, columns text[], extra text default 'true') language plpgsql as $$
declare
    named text := wanted || '_tail';
    keeper text := 'keep_' || wanted || '_tails';
    fresh text := (select string_agg('new.' || quote_ident(name), ', ') from unnest(columns) name);
begin
    execute format('create table %I (region_id integer not null, owner_id uuid not null, tail text collate "C" not null, '
        'primary key (region_id, owner_id, tail))', named);
    execute format('create index %I on %I (tail, region_id, owner_id)', named || '_begins', named);
    execute format('insert into %I select new.region_id, new.id, tail from %s new, tails_of(%s) tail', named, wanted, fresh);
    -- Planned once, and without a key to its owner, which would be looked up for every tail: lists of thousands are entered.
    execute format('create function %I() returns trigger language plpgsql set plan_cache_mode = ''force_generic_plan'' as '
        '$keep$ begin '
        'if tg_op = ''UPDATE'' and (%s) is not distinct from (%s) then return null; end if; '
        'if tg_op <> ''INSERT'' then delete from %I where region_id = old.region_id and owner_id = old.id; end if; '
        'if tg_op <> ''DELETE'' then insert into %I select new.region_id, new.id, tail from tails_of(%s) tail; end if; '
        'return null; end $keep$', keeper, fresh, replace(fresh, 'new.', 'old.'), named, named, fresh);
    execute format('create trigger %I after insert or delete or update of %s on %s for each row execute function %I()',
        keeper, (select string_agg(quote_ident(name), ', ') from unnest(columns) name), wanted, keeper);
    call protect(named, extra);
end $$;

call tails('school', '{name,code}', '((select app_every_school()) or owner_id = any ((select app_schools())::uuid[]))');
call tails('inspector', '{name,number}');
call tails('person', '{name,account}');
comment on table school_tail is 'Every end of a school''s name and of its code, in small letters';
comment on table inspector_tail is 'Every end of an inspector''s name and number, in small letters';
comment on table person_tail is 'Every end of a person''s name and account, in small letters';
