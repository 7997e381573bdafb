/** Files attached as evidence: read, pictures rid of what they tell, handed to the programs that show them. */
package kz.senim.evidence;
