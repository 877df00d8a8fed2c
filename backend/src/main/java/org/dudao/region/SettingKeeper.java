package org.dudao.region;

/** Whose a setting is to change: the business is the office's, what protects the product the security administrator's. */
public enum SettingKeeper {
    OFFICE,
    SECURITY_ADMIN
}
