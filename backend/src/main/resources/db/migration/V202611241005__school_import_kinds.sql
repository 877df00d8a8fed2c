alter table school_import
    add column kind text not null default 'SCHOOLS' check (kind in ('SCHOOLS', 'CONTACTS', 'YEARS')),
    add column encoding text check (encoding in ('UTF_8', 'GB18030')),
    add column undone_at timestamptz,
    drop constraint school_import_committed,
    drop constraint school_import_state_check,
    add constraint school_import_state_check check (state in ('CHECKED', 'COMMITTED', 'UNDONE')),
    add constraint school_import_committed check ((state = 'CHECKED') = (committed_at is null)),
    add constraint school_import_undone check ((state = 'UNDONE') = (undone_at is not null));
alter table school_import alter column kind drop default;
comment on column school_import.encoding is 'As what a CSV file was read; null for workbooks';

-- Wrong cells go by the heading of their column from now on, as there are several kinds of list.
select set_config('app.regions', '*', true);
update school_import_line
set content = replace(replace(replace(replace(replace(replace(replace(replace(replace(content,
    '"column":"CODE"', '"column":"学校代码"'), '"column":"NAME"', '"column":"学校名称"'),
    '"column":"KIND"', '"column":"办学类型"'), '"column":"TOWNSHIP"', '"column":"所属街道"'),
    '"column":"DIVISION"', '"column":"行政区划代码"'), '"column":"OWNERSHIP"', '"column":"办学性质"'),
    '"column":"ENROLMENT"', '"column":"在校生数"'), '"column":"ADDRESS"', '"column":"地址"'),
    '"column":"PHONE"', '"column":"联系电话"')
where verdict = 'WRONG';
