-- One month one theme (一月一主题): a calendar of themes for schools and one for kindergartens. The nearest division's
-- own takes the place of the one that is shipped for the whole country. Everybody may read it.
create table theme_calendar (
    region_id integer not null references division,
    audience text not null check (audience in ('SCHOOLS', 'KINDERGARTENS')),
    version integer not null,
    months jsonb not null,
    primary key (region_id, audience)
);
comment on table theme_calendar is 'Which of the eight matters each month is about, and its special theme';
insert into theme_calendar (region_id, audience, version, months) values
(1, 'SCHOOLS', 0, '[
    {"month": 1, "matters": [6], "theme": "寒假校园及周边安全、学生交通安全"},
    {"month": 2, "matters": [2], "theme": "招生、收费、择校情况", "special": "春季开学工作"},
    {"month": 3, "matters": [7], "theme": "食堂、食品、饮水及宿舍卫生情况"},
    {"month": 4, "matters": [4], "theme": "学生学习、体育锻炼和课业负担情况"},
    {"month": 5, "matters": [5], "theme": "教师师德和专业发展情况", "special": "学校功能室使用和管理情况"},
    {"month": 6, "matters": [7], "theme": "食堂、食品、饮水及宿舍卫生情况", "special": "防溺水安全工作"},
    {"month": 7, "matters": [], "special": "暑假学生交通、防溺水安全情况"},
    {"month": 8, "matters": [], "special": "学校做好开学准备工作"},
    {"month": 9, "matters": [2], "theme": "招生、收费、择校情况", "special": "秋季学期开学工作"},
    {"month": 10, "matters": [3], "theme": "课程开设和课堂教学情况", "special": "门卫安全管理情况"},
    {"month": 11, "matters": [8], "theme": "校风、教风、学风建设情况", "special": "消防安全管理情况"},
    {"month": 12, "matters": [1], "theme": "校务管理和制度执行情况", "special": "学校冬季安全工作"}]'),
(1, 'KINDERGARTENS', 0, '[
    {"month": 1, "matters": [6], "theme": "园所及周边安全情况,幼儿入、离园安全规范情况", "special": "规范办园行为督导评估及已评估园的整改落实"},
    {"month": 2, "matters": [2], "theme": "招生、收费等情况", "special": "春季开学工作"},
    {"month": 3, "matters": [7], "theme": "食堂、食品、饮水及午睡室(床)卫生情况", "special": "教职工队伍建设及安全卫生管理情况"},
    {"month": 4, "matters": [4], "theme": "幼儿户外活动和小学化倾向情况", "special": "科学保育保教情况"},
    {"month": 5, "matters": [5], "theme": "教师师德和专业发展情况"},
    {"month": 6, "matters": [7], "theme": "食堂、食品、饮水及午睡室(床)卫生情况", "special": "防溺水安全工作"},
    {"month": 7, "matters": [], "special": "暑假幼儿交通、防溺水安全情况"},
    {"month": 8, "matters": [], "special": "幼儿园做好开园准备工作"},
    {"month": 9, "matters": [2], "theme": "招生、收费等情况", "special": "秋季学期开学工作"},
    {"month": 10, "matters": [3], "theme": "课程建设和半日活动情况", "special": "门卫安全管理情况"},
    {"month": 11, "matters": [8], "theme": "园风、教风等建设情况", "special": "消防安全管理情况"},
    {"month": 12, "matters": [1], "theme": "园务管理和制度执行情况", "special": "冬季安全工作"}]');

alter table theme_calendar enable row level security;
alter table theme_calendar force row level security;
create policy reads on theme_calendar for select
    using ((select app_system()) or cardinality((select app_regions())) > 0);
create policy inserts on theme_calendar for insert with check ((select app_system()) or region_id = (select app_home()));
create policy updates on theme_calendar for update using ((select app_system()) or region_id = (select app_home()))
    with check ((select app_system()) or region_id = (select app_home()));
