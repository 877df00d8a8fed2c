-- A province (山东省, 370000) of any size and what has happened in it for some years. The session says how large it is:
-- bench.schools, bench.inspectors and bench.today. The same settings give the same rows, under all constraints and policies.
-- Every county has 221 schools and 74 inspectors, the last one the rest; the first is always 城阳区 (370214).
select set_config('app.regions', '*', false), set_config('app.schools', '*', false);

create function pg_temp.today() returns date language sql stable as
    $$ select current_setting('bench.today')::date $$;
-- As Hibernate makes them (version 7): the moment first, so that rows entered together lie together.
create function pg_temp.id(kind integer, n bigint) returns uuid language sql immutable as
    $$ select (overlay(lpad(to_hex(1600000000000 + n), 12, '0') placing '-' from 9 for 0) || '-7000-8000-' || lpad(to_hex(kind), 12, '0'))::uuid $$;
-- A number from 0 to under "bound" that looks as if drawn.
create function pg_temp.draw(n bigint, what integer, bound integer) returns integer language sql immutable as
    $$ select abs(hashint8extended(n, what) % bound)::integer $$;
create function pg_temp.one(n bigint, what integer, list text[]) returns text language sql immutable as
    $$ select list[1 + abs(hashint8extended(n, what) % cardinality(list))::integer] $$;

create temp table county as
with there as (select id, name, code, (row_number() over (order by id <> 1652, id))::integer - 1 as k
               from division where path like '/1/16/%' and level = 'COUNTY' and valid_until is null)
select id, name, code, k, least(221, current_setting('bench.schools')::integer - k * 221) as schools,
    least(74, current_setting('bench.inspectors')::integer - k * 74) as inspectors,
    (least(221, current_setting('bench.schools')::integer - k * 221) + 19) / 20 as districts
from there where k * 221 < current_setting('bench.schools')::integer;

-- Inspector j of a county works in its district j % districts; a school's inspectors are those of its district in turn.
create temp table serving as
select n, j, c.k, c.id as region_id, j % c.districts as d, j / c.districts as place,
    pg_temp.id(2, n) as id, pg_temp.id(1, 1000000 + n) as person_id,
    pg_temp.one(n, 1, '{王,李,张,刘,陈,杨,赵,黄,周,吴,徐,孙,胡,朱,高,林,何,郭,马,罗}')
        || pg_temp.one(n, 2, '{建国,秀英,丽华,志强,海燕,晓东,玉兰,明辉,春梅,文博,雪,军,静,涛,敏}') as name
from county c, lateral generate_series(0, c.inspectors - 1) j, lateral (select c.k * 74 + j + 1 as n) number;
create unique index on serving (k, j);
create temp table campus as
select s.n, s.j, c.k, c.id as region_id, s.d, kind, pg_temp.id(3, s.n) as id, pg_temp.id(1, 2000000 + s.n) as person_id,
    pg_temp.draw(s.n, 3, 50) > 0 as open, pg_temp.draw(s.n, 4, 20) > 0 as assigned, pg_temp.draw(s.n, 5, 10) as changes,
    pg_temp.today() - 30 - pg_temp.draw(s.n, 6, 900) as since, c.code || lpad((s.j + 1)::text, 5, '0') as code,
    left(c.name, 2) || pg_temp.one(s.n, 7, '{育才,实验,明德,新华,文昌,崇文,育英,希望,向阳,河东,城关,开发区,古镇,学府路,滨海}')
        || '第' || (s.j + 1) || case kind when 'KINDERGARTEN' then '幼儿园' when 'PRIMARY' then '小学' when 'JUNIOR' then '初级中学'
            when 'NINE_YEAR' then '学校' when 'SENIOR' then '高级中学' else '职业学校' end as name,
    one.n as inspector, former.n as former, first.n as first
from county c cross join lateral generate_series(0, c.schools - 1) i
    cross join lateral (select c.k * 221 + i + 1 as n, i as j, i / 20 as d, (c.inspectors - i / 20 + c.districts - 1) / c.districts as team) s
    cross join lateral (select (array['KINDERGARTEN','KINDERGARTEN','KINDERGARTEN','KINDERGARTEN','PRIMARY','PRIMARY','PRIMARY','JUNIOR',
        'NINE_YEAR','SENIOR','VOCATIONAL'])[1 + pg_temp.draw(s.n, 8, 11)] as kind) of_kind
    join serving one on one.k = c.k and one.j = s.d + c.districts * (s.j % team)
    join serving former on former.k = c.k and former.j = s.d + c.districts * ((s.j + 1) % team)
    join serving first on first.k = c.k and first.j = s.d + c.districts * ((s.j + 2) % team);
create unique index on campus (n);

insert into school (id, version, region_id, code, name, kind, ownership, township, enrolment, address, phone, state, closed_on,
    location_type, longitude, latitude, opened_on)
select id, 0, region_id, code, name, kind, case when pg_temp.draw(n, 9, 5) = 0 then 'PRIVATE' else 'PUBLIC' end,
    '第' || d + 1 || '街道', 60 + pg_temp.draw(n, 10, 1200) * case when pg_temp.draw(n, 11, 20) = 0 then 3 else 1 end,
    '学府路' || j + 1 || '号', '0532-' || 55000000 + n, case when open then 'OPEN' else 'CLOSED' end,
    case when not open then pg_temp.today() - 200 end, pg_temp.one(n, 12, '{URBAN,TOWN,RURAL}'),
    (120 + pg_temp.draw(n, 13, 9999) / 10000.0)::numeric(8, 4), (36 + pg_temp.draw(n, 14, 9999) / 10000.0)::numeric(8, 4), '1998-09-01'
from campus;

-- Offices of the province, its cities and counties, and everybody who works in them.
insert into person (id, version, region_id, name, account, subject, state, enabled_on, last_used_on)
select p.id, 0, p.region_id, p.name, p.account, p.id::text, 'ACTIVE', pg_temp.today() - 300, pg_temp.today()
from (select pg_temp.id(1, id * 10 + m) as id, id as region_id, name || '督导室' || m as name,
          case when m = 1 then 'office-' else 'deputy-' end || id as account
      from division, generate_series(1, 2) m
      where id = 16 or (level = 'CITY' and path like '/1/16/%') or id in (select id from county)
      union all select person_id, region_id, name, 'inspector-' || n from serving
      union all select person_id, region_id, name || '办公室', 'school-' || n from campus where open) p;
insert into file (id, version, region_id, school_id, uploaded_by, sha256, media_type, size, name, created_at, state)
select f.id, 0, f.region_id, f.school_id, f.person_id, encode(sha256(uuid_send(f.id)), 'hex'), f.type, 200000, f.name,
    pg_temp.today() - 100, 'CLEAN'
from (select pg_temp.id(5, n) as id, region_id, null::uuid as school_id, person_id, 'image/jpeg' as type, 'photo.jpg' as name from serving
      union all select pg_temp.id(6, n), region_id, id, person_id, 'application/pdf', '章程.pdf' from campus where pg_temp.draw(n, 15, 10) < 7
      union all select pg_temp.id(7, n), region_id, id, person_id, 'image/jpeg', 'plate.jpg' from campus where open and pg_temp.draw(n, 16, 10) < 6) f;
insert into inspector (id, version, region_id, number, name, kind, phone, workplace, term_from, term_until, left_on, registered_on,
    track, rank, source, subject, photo_id, biography, credential_number, term_number, appointed, suspended_on, public_phone)
select id, 0, region_id, 'D' || lpad(n::text, 6, '0'), name, pg_temp.one(n, 17, '{FULL_TIME,PART_TIME,PART_TIME,SPECIALLY_ENGAGED}'),
    '138' || lpad(n::text, 8, '0'), '教育和体育局', pg_temp.today() - 400 - pg_temp.draw(n, 18, 500),
    pg_temp.today() + pg_temp.draw(n, 19, 700), case when place > 2 and pg_temp.draw(n, 20, 25) = 0 then pg_temp.today() - 20 end,
    pg_temp.today() - 900, pg_temp.one(n, 21, '{PROFESSIONAL,ADMINISTRATIVE}'), '专职督学', pg_temp.one(n, 22, '{PRINCIPAL,TEACHER,RESEARCHER,OFFICIAL}'),
    pg_temp.one(n, 23, '{语文,数学,英语,物理,学前教育}'), pg_temp.id(5, n), '{"stages": [], "formerWorkplaces": []}', 'Z' || n, 1, true,
    case when pg_temp.draw(n, 24, 40) = 0 then pg_temp.today() - 60 end, '0532-87000000'
from serving;
insert into placement (id, version, region_id, person_id, role, school_id, inspector_id, valid_from)
select pg_temp.id(8, row_number() over (order by p.id)), 0, p.region_id, p.id,
    case when s.id is not null then 'SCHOOL' when i.id is not null then 'INSPECTOR' else 'OFFICE' end, s.id, i.id, '2024-01-01'
from person p left join campus s on s.person_id = p.id left join serving i on i.person_id = p.id
where p.account ~ '^(office|deputy|inspector|school)-\d+$';

insert into district (id, version, region_id, name, level, valid_from)
select pg_temp.id(9, k * 1000 + d), 0, id, '第' || d + 1 || '督学责任区', 'COUNTY', pg_temp.today() - 2500
from county, lateral generate_series(0, districts - 1) d;
insert into district_member (id, version, region_id, district_id, inspector_id, post, valid_from)
select pg_temp.id(10, n), 0, region_id, pg_temp.id(9, k * 1000 + d), id,
    case place when 0 then 'LEADER' when 1 then 'LIAISON' else 'MEMBER' end, pg_temp.today() - 1000
from serving;
insert into district_school (id, version, region_id, district_id, school_id, valid_from, valid_until)
select pg_temp.id(11, n * 2 + p), 0, region_id, pg_temp.id(9, k * 1000 + case p when 0 then d else greatest(d - 1, 0) end), id,
    pg_temp.today() - 1000 - p * 1000, case p when 1 then pg_temp.today() - 1001 end
from campus, generate_series(0, 1) p where p = 0 or changes < 2;
insert into assignment (id, version, region_id, school_id, inspector_id, role, valid_from, valid_until, over_ratio)
select pg_temp.id(12, s.n * 4 + p), 0, s.region_id, s.id, pg_temp.id(2, (array[inspector, former, first])[p + 1]), 'RESPONSIBLE',
    since - 730 * p, case when p > 0 then since - 730 * (p - 1) - 1 when not open then pg_temp.today() - 1 end, false
from campus s, generate_series(0, 2) p where (p = 0 and assigned) or (p = 1 and changes < 7) or (p = 2 and changes < 4)
union all
select pg_temp.id(12, n * 4 + 3), 0, region_id, id, pg_temp.id(2, first), 'DEPUTY', since, null, false from campus where open and changes = 9;
insert into handover (id, version, region_id, school_id, former_id, next_id, begins_on, opened_on, former_by, former_name, former_at,
    next_by, next_name, next_at, content)
select pg_temp.id(13, s.n), 0, s.region_id, s.id, former.id, next.id, since, since - 3,
    case when signed > 0 then former.person_id end, case when signed > 0 then former.name end, case when signed > 0 then since::timestamptz end,
    case when signed > 1 then next.person_id end, case when signed > 1 then next.name end, case when signed > 1 then since::timestamptz + interval '1 day' end,
    case when signed > 0 then '{"cases": [], "visits": []}'::jsonb end
from campus s join serving former on former.n = s.former join serving next on next.n = s.inspector,
    lateral (select case pg_temp.draw(s.n, 25, 25) when 0 then 0 when 1 then 1 else 2 end as signed) as state
where assigned and changes < 7 and former.n <> next.n;

insert into appointment (id, version, region_id, need, kind, state, opened_on, name, candidate, objections, publicised_on, publicity_until,
    inspector_id, term_from, term_until, term_number, filed_on, announced_on, inducted_on)
select pg_temp.id(14, n), 0, i.region_id, '责任区缺一名督学', kind, 'IN_OFFICE', term_from - 60, i.name,
    jsonb_build_object('name', i.name, 'source', source, 'degree', 'BACHELOR', 'years', 12, 'recommendedBy', '教育和体育局'), '[]'::jsonb,
    term_from - 30, term_from - 25, i.id, term_from, term_until, 1, term_from, term_from, term_from
from serving s join inspector i on i.id = s.id
union all
select pg_temp.id(14, 1000000 + k * 4 + m), 0, id, '缺一名督学', 'PART_TIME', case when m < 2 then 'NEEDED' else 'PUBLICISED' end, pg_temp.today() - m * 9,
    case when m > 1 then '王候选' end, case when m > 1 then '{"name": "王候选", "source": "TEACHER", "degree": "BACHELOR", "years": 9, "recommendedBy": "中学"}'::jsonb end,
    '[]'::jsonb, case when m > 1 then pg_temp.today() - 2 end, case when m > 1 then pg_temp.today() + 3 end, null, null, null, 1, null, null, null
from county, generate_series(0, 3) m;
insert into recusal (id, version, region_id, inspector_id, school_id, ground, valid_from)
select pg_temp.id(15, s.n), 0, s.region_id, s.id, c.id, 'FORMER_POST', pg_temp.today() - pg_temp.draw(s.n, 26, 800)
from serving s join campus c using (k, j) where pg_temp.draw(s.n, 27, 5) = 0;

insert into plate_imprint (id, version, region_id, office_name, complaint_phone, changed_on)
select pg_temp.id(16, k), 0, id, name || '人民政府教育督导室', '0532-12345', pg_temp.today() - 900 from county;
insert into plate (id, version, region_id, school_id, issue, code, latest, state, school_name, inspector_id, inspector_name, photo_id, phone,
    office_name, complaint_phone, issued_on, mounted_on, proof_id)
select pg_temp.id(17, s.n * 2 + p), 0, s.region_id, s.id, 1 + case when changes < 2 then 1 - p else 0 end, left(md5('plate' || s.n), 16), p = 0,
    case when p = 1 then 'REPLACED' when state = 0 then 'MAKING' else 'MOUNTED' end, s.name, i.id, i.name, pg_temp.id(5, i.n), '0532-87000000',
    o.office_name, o.complaint_phone, since - p * 700, case when p = 1 or state > 0 then since - p * 700 + 7 end,
    case when p = 0 and state > 0 and pg_temp.draw(s.n, 16, 10) < 6 then pg_temp.id(7, s.n) end
from campus s, plate_imprint o, generate_series(0, 1) p, serving i,
    lateral (select pg_temp.draw(s.n, 28, 12) as state) as stands
where open and state < 11 and o.region_id = s.region_id and (p = 0 or changes < 2)
    and i.n = case when p = 1 or state = 10 then s.former else s.inspector end;

insert into school_contact (id, version, region_id, school_id, role, name, rank, phone, valid_from, valid_until)
select pg_temp.id(18, n * 8 + r), 0, region_id, id, (array['PRINCIPAL', 'ASSISTANT', 'LIAISON', 'EVALUATOR', 'PRINCIPAL'])[r + 1],
    pg_temp.one(n * 8 + r, 1, '{王,李,张,刘,陈,杨,赵,黄,周,吴}') || pg_temp.one(n * 8 + r, 2, '{建国,秀英,丽华,志强,海燕,晓东}'),
    (array['HEAD', 'DEPUTY', 'MIDDLE', 'MIDDLE', 'HEAD'])[r + 1], '13900000000', pg_temp.today() - 600 - case r when 4 then 900 else 0 end,
    case r when 4 then pg_temp.today() - 601 end
from campus, generate_series(0, 4) r where pg_temp.draw(n * 8 + r, 29, 100) < (array[96, 70, 90, 50, 40])[r + 1];
insert into school_year (id, version, region_id, school_id, year, figures)
select pg_temp.id(19, n * 4 + y), 0, region_id, id, extract(year from pg_temp.today() - interval '8 months')::integer - y,
    jsonb_build_object('PUPILS', 300 + y, 'GIRLS', 140, 'STAFF', 40, 'TEACHERS', 35, 'CLASSES', 9, 'BOOKS', 9000, 'COMPUTERS', 80)
from campus, generate_series(0, 2) y where y > 0 or pg_temp.draw(n, 30, 20) < 17;
insert into school_charter (id, version, region_id, school_id, number, adopted_on, file_id)
select pg_temp.id(20, n), 0, region_id, id, 1, '2019-09-01', pg_temp.id(6, n) from campus where pg_temp.draw(n, 15, 10) < 7;

-- Every quarter a visit; three of five find nothing.
create temp table visit as
select (q - 1) * 100000::bigint + s.n as n, s.n as school, s.region_id, s.id as school_id, q = 8 and changes = 0 as draft,
    pg_temp.today() - 1 - (8 - q) * 90 - pg_temp.draw(s.n * 8 + q, 31, 80) as day, i.id as inspector_id, i.person_id
from campus s join serving i on i.n = s.inspector, generate_series(1, 8) q where open;
create temp table problem as
select v.n * 2 + m as n, v.n as visit, v.region_id, v.school_id, v.school, v.inspector_id, v.person_id, v.day, 1 + pg_temp.draw(v.n * 2 + m, 32, 8) as item,
    pg_temp.one(v.n * 2 + m, 33, '{MINOR,MINOR,MINOR,ORDINARY,ORDINARY,ORDINARY,ORDINARY,COMPLEX,SEVERE}') as grade,
    case when pg_temp.today() - v.day > 60 then case when pg_temp.draw(v.n * 2 + m, 34, 40) = 0 then 'RETURNED' else 'ACCEPTED' end
        else pg_temp.one(v.n * 2 + m, 35, '{ISSUED,SIGNED,REPORTED,ACCEPTED}') end as stands
from visit v, generate_series(0, 1) m where not draft and pg_temp.draw(v.n, 36, 5) > 2 + m;
insert into inspection (id, version, region_id, school_id, author_id, state, visited_on, inspector_ids, matters, methods, good_practice, problems, submitted_at)
select pg_temp.id(21, v.n), 0, v.region_id, v.school_id, v.person_id, case when draft then 'DRAFT' else 'SUBMITTED' end, v.day, array[v.inspector_id],
    array[1, 6], '[{"method": "CAMPUS_WALK", "count": 1}]', '校园环境整洁,课程开设齐全', coalesce(p.problems, '[]'), case when not draft then v.day::timestamptz + interval '15 hours' end
from visit v left join (select visit, jsonb_agg(jsonb_build_object('id', pg_temp.id(22, n), 'item', item, 'grade', grade, 'description', '消防通道被杂物堵塞',
    'settledOnSpot', grade = 'MINOR') order by n) as problems from problem group by visit) p on p.visit = v.n;
with ordered as (
    insert into rectification (id, version, region_id, school_id, finding_id, inspection_id, inspector_ids, item, grade, problem, state, issued_on, due,
        due_on, original_due_on, announced_due_on, round)
    select pg_temp.id(23, n), 0, region_id, school_id, pg_temp.id(22, n), pg_temp.id(21, visit), array[inspector_id], item, grade, '消防通道被杂物堵塞', stands, day,
        jsonb_build_object('on', day + 60, 'rule', 'C7-03', 'startOn', day, 'days', 60, 'unit', 'CALENDAR', 'skipped', '[]'::jsonb, 'provisional', false),
        day + 60, day + 60, case when day + 60 < pg_temp.today() then day + 60 end, case when stands in ('ISSUED', 'SIGNED') then 0 else 1 end
    from problem where grade <> 'MINOR')
insert into finding (id, version, region_id, school_id, inspection_id, item, grade, description, found_on, state, rectification_id, closed_on)
select pg_temp.id(22, n), 0, region_id, school_id, pg_temp.id(21, visit), item, grade, '消防通道被杂物堵塞', day,
    case when grade = 'MINOR' then 'SETTLED' when stands = 'ACCEPTED' then 'CLOSED' else 'RECTIFYING' end,
    case when grade <> 'MINOR' then pg_temp.id(23, n) end, case when grade <> 'MINOR' and stands = 'ACCEPTED' then day + 20 end
from problem;
insert into rectification_round (id, version, region_id, school_id, rectification_id, number, text, file_ids, reported_by, reported_name, reported_at,
    verdict, comment, new_due_on, decided_by, decided_name, decided_at)
select pg_temp.id(24, p.n), 0, p.region_id, p.school_id, pg_temp.id(23, p.n), 1, '已清理通道', '{}', s.person_id, '学校办公室', p.day::timestamptz + interval '10 days',
    case when stands <> 'REPORTED' then stands end, case when stands = 'RETURNED' then '仍有杂物' end, case when stands = 'RETURNED' then p.day + 60 end,
    case when stands <> 'REPORTED' then p.person_id end, case when stands <> 'REPORTED' then '督学' end, case when stands <> 'REPORTED' then p.day::timestamptz + interval '12 days' end
from problem p join campus s on s.n = p.school where grade <> 'MINOR' and stands not in ('ISSUED', 'SIGNED');
insert into timer (id, version, region_id, kind, subject_id, fire_at)
select pg_temp.id(25, n), 0, region_id, 'rectification.overdue', pg_temp.id(23, n), (day + 61)::timestamp at time zone 'Asia/Shanghai'
from problem where grade <> 'MINOR' and stands in ('ISSUED', 'SIGNED') and day + 60 >= pg_temp.today();
insert into notification (id, version, region_id, person_id, kind, subject_id, occasion, school_id, facts, created_at, read_at)
select pg_temp.id(26, p.n * 2 + m), 0, p.region_id, case m when 0 then s.person_id else p.person_id end,
    case m when 0 then 'RECTIFICATION_ISSUED' else 'RECTIFICATION_REPORTED' end, pg_temp.id(23, p.n), case m when 0 then '' else '1' end, p.school_id,
    jsonb_build_object('school', s.name, 'grade', grade, 'problem', '消防通道被杂物堵塞', 'dueOn', day + 60), day::timestamptz + m * interval '10 days',
    case when p.n % 5 > 0 then day::timestamptz + interval '11 days' end
from problem p join campus s on s.n = p.school, generate_series(0, 1) m
where grade <> 'MINOR' and (m = 0 or stands in ('ACCEPTED', 'RETURNED', 'REPORTED'))
union all
select pg_temp.id(26, 1000000000 + p.n), 0, p.region_id, pg_temp.id(1, p.region_id * 10 + 1), 'RECTIFICATION_OVERDUE', pg_temp.id(23, p.n), '', p.school_id,
    jsonb_build_object('school', s.name, 'grade', grade, 'problem', '消防通道被杂物堵塞', 'dueOn', day + 60), (day + 61)::timestamptz, null
from problem p join campus s on s.n = p.school where grade <> 'MINOR' and stands = 'RETURNED';

insert into assignment_draft (id, version, region_id, title, effective_on, origin, state, moves, move_count, author_ids, created_at, created_by, created_name,
    submitted_by, submitted_name, submitted_at, decided_by, decided_name, decided_at)
select pg_temp.id(27, k * 6 + m), 0, c.id, (2020 + m) || '年秋季调整', pg_temp.today() - 300 * (5 - m), 'MANUAL', case when m < 5 then 'APPLIED' else 'DRAFT' end,
    (select jsonb_agg(jsonb_build_object('schoolId', s.id, 'schoolName', s.name, 'causes', '[]'::jsonb)) from campus s where s.k = c.k and s.j < 20), 20,
    array[first], (pg_temp.today() - 300 * (5 - m) - 20)::timestamptz, first, '督导室', case when m < 5 then first end, case when m < 5 then '督导室' end,
    case when m < 5 then (pg_temp.today() - 300 * (5 - m) - 10)::timestamptz end, case when m < 5 then second end, case when m < 5 then '督导室二' end,
    case when m < 5 then (pg_temp.today() - 300 * (5 - m) - 5)::timestamptz end
from county c, generate_series(0, 5) m, lateral (select pg_temp.id(1, c.id * 10 + 1) as first, pg_temp.id(1, c.id * 10 + 2) as second) as staff;
insert into assignment_proposal (id, version, region_id, effective_on, state, started_by, started_name, started_at, allowed_seconds, seen_at, ended_at, stop_asked)
select pg_temp.id(28, k * 4 + m), 0, id, pg_temp.today() - 100 * m, 'DONE', pg_temp.id(1, id * 10 + 1), '督导室', (pg_temp.today() - 100 * m - 20)::timestamptz, 45,
    (pg_temp.today() - 100 * m - 20)::timestamptz, (pg_temp.today() - 100 * m - 20)::timestamptz, false
from county, generate_series(0, 3) m;
insert into school_import (id, version, region_id, file_name, kind, state, titles, added, changed, unchanged, wrong, blank, created_by, created_at, committed_at)
select pg_temp.id(29, k * 4 + m), 0, id, '学校名单.xlsx', 'SCHOOLS', 'COMMITTED', '[]', 3, 20, 190, 0, 0, pg_temp.id(1, id * 10 + 1),
    (pg_temp.today() - 300 * m)::timestamptz, (pg_temp.today() - 300 * m)::timestamptz
from county, generate_series(0, 3) m;
