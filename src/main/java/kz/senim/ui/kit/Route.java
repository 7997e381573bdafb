package kz.senim.ui.kit;

/** The screens of the program. */
public enum Route { HOME, WIZARD, RESULT, REGISTER, PACK, PREVIEW, SETTINGS, MOVE, VERSIONS, EXPORT, IMPORT, TABLES, REVIEW, SCALES, TEXTS }
