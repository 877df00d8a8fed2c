#!/bin/sh
# Runs once, on an empty volume. app_owner owns and migrates; app_rt, under which the product works, owns nothing and
# is no superuser, because either would step around row-level security.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner="$APP_OWNER_PASSWORD" -v runtime="$APP_RT_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role app_owner login password :'owner';
create role app_rt login password :'runtime';
create role keycloak login password :'keycloak';
create database dudao owner app_owner;
create database keycloak owner keycloak;
revoke connect on database dudao, keycloak from public;
grant connect on database dudao to app_rt;
SQL
