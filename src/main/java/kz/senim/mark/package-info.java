/** The user's own mark for the documents: logos read from foreign files and drawn anew, and where the mark is kept. */
package kz.senim.mark;
