// The values of the whole plan's statement: $1 authority · $2 plan · $3 today · $4 now · $5 reader

export const today = '$3::date'
