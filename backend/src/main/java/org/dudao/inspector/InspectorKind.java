package org.dudao.inspector;

/** On what terms an inspector serves (C2-08). */
public enum InspectorKind {
    FULL_TIME,
    PART_TIME,
    SPECIALLY_ENGAGED,
    INVITED,
    ADVISER,
    EXPERT
}
