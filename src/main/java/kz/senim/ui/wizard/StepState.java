package kz.senim.ui.wizard;

/** How far a step is; each state has a shape of its own. */
enum StepState { EMPTY, STARTED, FIND_OUT, DONE, NOT_NEEDED }
