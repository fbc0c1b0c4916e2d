"use strict";
window.headwater = {words(){}, han(){}, index(){}};
