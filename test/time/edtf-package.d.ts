/** An oracle of the tests; it brings no types itself. */
declare module 'edtf';
